package org.kleroterion.print;

import java.util.ArrayList;
import java.util.List;

/// One letter: to whom, and what only this one carries.
///
/// @param index of the elector in the seal of the commune
/// @param address lines under the name
/// @param code with which its holder replies
/// @param proof the text with which its holder finds themselves in the seal
public record Letter(long index, String name, List<String> address, String code, String proof) {

    /// Lines of an address that a window envelope shows, and characters of a line (NF Z 10-011).
    public static final int LINES = 6;

    public static final int WIDTH = 38;

    public Letter {
        address = List.copyOf(address);
    }

    /// The lines of the address, long ones cut at a space; a word longer than a line stays whole.
    public List<String> addressee() {
        List<String> lines = new ArrayList<>();
        lines.addAll(cut(name));
        address.forEach(line -> lines.addAll(cut(line)));
        return lines;
    }

    /// Whether the window of the envelope shows the whole address.
    public boolean fitsWindow() {
        List<String> lines = addressee();
        return !address.isEmpty() && lines.size() <= LINES && lines.stream().allMatch(line -> line.length() <= WIDTH);
    }

    private static List<String> cut(String line) {
        List<String> lines = new ArrayList<>();
        for (String word : line.strip().split("\\s+", -1)) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (lines.isEmpty() || longer.length() > WIDTH) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }
}

package org.kleroterion.sortition.roll;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Recognises the layout of a file by the names of its columns, and says all that is wrong with them.
final class HeaderReader {

    private HeaderReader() {}

    /// The header, unless an error was added to the problems.
    static Optional<RollHeader> read(List<String> names, long line, RollProblems problems) {
        RollLayout layout = likeliest(names);
        if (recognised(layout, names) == 0) {
            problems.error("ROLL-112", line, "", "value", shortened(names.getFirst()));
            return Optional.empty();
        }
        boolean usable = !repeats(layout, names, line, problems);
        usable &= !lacks(layout, names, line, problems);
        return usable ? Optional.of(new RollHeader(layout, names)) : Optional.empty();
    }

    /// Whether a later row is a header again.
    static boolean isHeader(RollLayout layout, List<String> names) {
        return recognised(layout, names) * 2 > names.size();
    }

    private static RollLayout likeliest(List<String> names) {
        return recognised(RollLayout.ELISTELEC, names) > recognised(RollLayout.REU, names)
                ? RollLayout.ELISTELEC
                : RollLayout.REU;
    }

    private static int recognised(RollLayout layout, List<String> names) {
        return (int)
                names.stream().filter(name -> layout.named(name).isPresent()).count();
    }

    private static boolean repeats(RollLayout layout, List<String> names, long line, RollProblems problems) {
        Set<String> met = new LinkedHashSet<>();
        boolean repeated = false;
        for (String name : names) {
            String key = layout.named(name).map(RollLayout.Column::name).orElse(name);
            if (!met.add(key) && !key.isEmpty()) {
                problems.error("ROLL-115", line, name, "value", name);
                repeated = true;
            }
        }
        return repeated;
    }

    private static boolean lacks(RollLayout layout, List<String> names, long line, RollProblems problems) {
        List<String> unknown = new ArrayList<>();
        names.stream().filter(name -> layout.named(name).isEmpty()).forEach(unknown::add);
        boolean lacking = false;
        for (RollLayout.Column column : layout.keptColumns()) {
            if (names.stream().anyMatch(name -> layout.named(name).equals(Optional.of(column)))) {
                continue;
            }
            lacking = true;
            Optional<String> meant = HeaderKey.nearest(column.name(), unknown);
            meant.ifPresent(unknown::remove);
            meant.ifPresentOrElse(
                    name -> problems.error("ROLL-113", line, name, "value", name, "expected", column.name()),
                    () -> problems.error("ROLL-114", line, "", "expected", column.name()));
        }
        unknown.forEach(name -> tellUnknown(layout, name, line, problems));
        return lacking;
    }

    private static void tellUnknown(RollLayout layout, String name, long line, RollProblems problems) {
        HeaderKey.nearest(name, layout.header())
                .ifPresentOrElse(
                        near -> problems.warning("ROLL-116", line, name, "value", shortened(name), "expected", near),
                        () -> problems.note("ROLL-117", line, "", "value", shortened(name)));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}

package org.kleroterion.sortition.draw;

import java.util.List;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.MalformedText;

/// Algorithm 6.4: the indices that one wave invites, cell by cell and by rank.
public record WaveList(List<Winner> winners) {

    private static final List<String> HEADER = List.of("commune", "stratum", "rank", "index");

    public WaveList {
        winners = List.copyOf(winners);
    }

    /// Reads the list of a wave.
    ///
    /// @throws MalformedText if it is not written canonically
    public static WaveList parse(byte[] bytes) {
        CanonicalTable table = CanonicalTable.parse(bytes, HEADER);
        try {
            return new WaveList(table.rows().stream().map(Winner::parse).toList());
        } catch (IllegalArgumentException | ArithmeticException refused) {
            throw new MalformedText("the list of a wave has a value that it cannot have: " + refused.getMessage());
        }
    }

    public CanonicalTable table() {
        return new CanonicalTable(HEADER, winners.stream().map(Winner::row).toList());
    }
}

package org.kleroterion.sortition.draw;

import java.util.List;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.plan.Commune;
import org.kleroterion.sortition.seal.Stratum;

/// An index that a wave invites.
///
/// @param rank from 1, over all waves of the cell
/// @param index position of the elector in the seal of the commune
public record Winner(String commune, Stratum stratum, int rank, int index) {

    static Winner parse(List<String> row) {
        return new Winner(
                Commune.requireCode(row.get(0)),
                Stratum.parse(row.get(1)),
                Math.toIntExact(TextCursor.number0(row.get(2))),
                Math.toIntExact(TextCursor.number0(row.get(3))));
    }

    List<String> row() {
        return List.of(commune, stratum.label(), Integer.toString(rank), Integer.toString(index));
    }
}

package org.kleroterion.fairness;

import java.util.Optional;
import org.kleroterion.sortition.panel.TypedPool;

/// Looks for a panel, without an explanation if there is none.
final class Panels {

    private static final int NODES = 20_000;

    private Panels() {}

    /// A panel by members of each sorted type, or nothing if none was met.
    static Optional<int[]> any(TypedPool pool, Watch watch) {
        PanelRows rows = new PanelRows(TypeOrder.of(pool).sorted());
        return Optional.ofNullable(new PanelSearch(rows, watch).first(NODES));
    }
}

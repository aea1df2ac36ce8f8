package org.kleroterion.fairness.table;

/// Hears how far the search for a plan of tables is, and may end it.
public interface TableListener {

    /// Called often.
    ///
    /// @return whether to go on; `false` ends the search with a [java.util.concurrent.CancellationException]
    boolean progress(int done, int total);

    /// Hears nothing and never ends the search.
    static TableListener silent() {
        return (done, total) -> true;
    }
}

/// The fairest lottery over panels, and plans of tables. Needs no native code.
module org.kleroterion.fairness {
    requires static org.jspecify;
    requires transitive org.kleroterion.sortition;

    exports org.kleroterion.fairness;
    exports org.kleroterion.fairness.table;
    exports org.kleroterion.fairness.table.csv;
}

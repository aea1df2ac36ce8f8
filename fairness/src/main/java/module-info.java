/// The fairest lottery over panels. Needs no native code.
module org.kleroterion.fairness {
    requires static org.jspecify;
    requires transitive org.kleroterion.sortition;

    exports org.kleroterion.fairness;
}

/// The roll, the seal, the seed, the draw, the panels, the record and its verifier.
module org.kleroterion.sortition {
    requires static org.jspecify;
    requires de.siegmar.fastcsv;

    exports org.kleroterion.sortition;
    exports org.kleroterion.sortition.alternate;
    exports org.kleroterion.sortition.csv;
    exports org.kleroterion.sortition.draw;
    exports org.kleroterion.sortition.encoding;
    exports org.kleroterion.sortition.household;
    exports org.kleroterion.sortition.journal;
    exports org.kleroterion.sortition.panel;
    exports org.kleroterion.sortition.plan;
    exports org.kleroterion.sortition.placing;
    exports org.kleroterion.sortition.pool;
    exports org.kleroterion.sortition.quota;
    exports org.kleroterion.sortition.record;
    exports org.kleroterion.sortition.replacement;
    exports org.kleroterion.sortition.roll;
    exports org.kleroterion.sortition.seal;
    exports org.kleroterion.sortition.seed;
    exports org.kleroterion.sortition.verify;
    exports org.kleroterion.sortition.witness;
}

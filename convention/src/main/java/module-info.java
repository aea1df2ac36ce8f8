/// The procedure of a convention: who may do what, when, with what readiness, and what is told to whom.
module org.kleroterion.convention {
    requires static org.jspecify;
    requires transitive org.kleroterion.sortition;

    exports org.kleroterion.convention;
    exports org.kleroterion.convention.mandate;
    exports org.kleroterion.convention.mandate.agenda;
    exports org.kleroterion.convention.mandate.committee;
    exports org.kleroterion.convention.mandate.face;
    exports org.kleroterion.convention.mandate.publication;
    exports org.kleroterion.convention.mandate.terms;
    exports org.kleroterion.convention.mandate.today;
}

package org.kleroterion.convention.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.mandate.agenda.HalfDay;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.sortition.Place;

/// Which public texts have no English yet.
public final class Translations {

    private final List<Place> missing = new ArrayList<>();

    private Translations() {}

    /// The fields without a translation, in the order of the pages; each as often as it is missing.
    public static List<Place> missing(Mandate mandate) {
        Translations found = new Translations();
        found.terms(mandate);
        found.things(mandate);
        return List.copyOf(found.missing);
    }

    private void terms(Mandate mandate) {
        look("identity", "title", mandate.identity().title());
        look("identity", "question", mandate.identity().question());
        look("identity", "summary", mandate.identity().summary());
        mandate.commitment().ifPresent(one -> look("commitment", "promise", one.promise()));
        mandate.budget().forEach(line -> look("budget", "label", line.label()));
        mandate.currentRules().ifPresent(rules -> {
            look("rules", "text", rules.text());
            look("rules", "change", rules.change());
        });
    }

    private void things(Mandate mandate) {
        mandate.venues().forEach(venue -> {
            look("venue", "access", venue.access());
            look("venue", "transport", venue.transport());
        });
        mandate.sessions().forEach(this::session);
        mandate.committee().forEach(member -> look("committee", "presentation", member.presentation()));
        mandate.documents().forEach(document -> look("document", "title", document.title()));
        mandate.news().forEach(news -> {
            look("news", "title", news.title());
            look("news", "text", news.text());
        });
    }

    private void session(Session session) {
        look("session", "title", session.title());
        for (HalfDay halfDay : session.halfDays()) {
            halfDay.items().forEach(item -> {
                look("session", "items", item.title());
                item.parts().forEach(part -> look("session", "items", part.title()));
            });
        }
    }

    private void look(String part, String field, Optional<Bilingual> text) {
        text.ifPresent(one -> look(part, field, one));
    }

    private void look(String part, String field, Bilingual text) {
        if (!text.isTranslated()) {
            missing.add(Place.field(part, field));
        }
    }
}

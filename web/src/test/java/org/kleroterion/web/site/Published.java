package org.kleroterion.web.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.Instance;
import org.kleroterion.web.access.People;

/// An instance with a published convention and somebody who may open every page of it.
public final class Published {

    private static final String NAME = "ada";

    private static final Map<String, String> THINGS =
            Map.of("venue", "hall", "session", "s1", "committee", "g1", "document", "d1", "news", "n1");

    private static final List<String> PARTS =
            List.of("identity", "commitment", "calendar", "budget", "rules", "contact", "legal");

    private final People people;

    private Published(People people) {
        this.people = people;
    }

    public static Published in(Instance instance) {
        PublishedConvention.put(instance, PublishedConvention.convention());
        People people = new People(instance);
        people.somebody(NAME, StaffRole.ADMINISTRATOR, "");
        for (StaffRole role : List.of(StaffRole.ORGANISER, StaffRole.GUARANTOR)) {
            people.somebody(NAME, role, "c1");
        }
        people.somebody(NAME, StaffRole.ORGANISER, "");
        return new Published(people);
    }

    /// The e-mail address of the person who may.
    public String organiser() {
        return NAME + "@valombre.example";
    }

    /// The addresses of a route, its names filled with what there is.
    public List<String> filled(String route, String tongue) {
        String path = route.replaceAll("\\{tongue[^}]*}", tongue)
                .replace("{convention}", PublishedConvention.SLUG)
                .replace("{slug}", PublishedConvention.SLUG);
        if (path.contains("premier-administrateur")) {
            return List.of(people.firstLink().replace("/fr/", "/" + tongue + "/"));
        }
        if (path.contains("/invitation/")) {
            return List.of(people.invitationLink(tongue));
        }
        if (path.contains("{page:")) {
            return Stream.of(FaceView.WORDS.split("\\|"))
                    .map(word -> path.replaceAll("\\{page:[^}]*}", word))
                    .toList();
        }
        if (path.contains("/session/{item}")) {
            return List.of(path.replace("{item}", "s1"));
        }
        if (path.contains("/mandat/")) {
            return PARTS.stream().map(part -> path.replace("{part}", part)).toList();
        }
        if (path.contains("/elements/{part}/{item}")) {
            return THINGS.entrySet().stream()
                    .flatMap(thing -> List.of(thing.getValue(), "nouveau").stream()
                            .map(item -> path.replace("{part}", thing.getKey()).replace("{item}", item)))
                    .toList();
        }
        if (path.contains("/elements/")) {
            return THINGS.keySet().stream()
                    .map(part -> path.replace("{part}", part))
                    .toList();
        }
        return List.of(path);
    }
}

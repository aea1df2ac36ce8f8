package org.kleroterion.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route, asked for by every role, in its own convention, in another, and by nobody.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTest {

    /// The matrix again, written by hand, so that a change of one is a change of both.
    private static final Map<Permission, String> EXPECTED = Map.of(
            Permission.OWN_ACCOUNT, "ADMINISTRATOR ORGANISER CALLER FACILITATOR GUARANTOR OBSERVER EXPERT COUNCIL",
            Permission.MANAGE_ACCOUNTS, "ADMINISTRATOR",
            Permission.OPERATE, "ADMINISTRATOR",
            Permission.CREATE_CONVENTION, "ADMINISTRATOR ORGANISER",
            Permission.PREVIEW_CONVENTION, "ORGANISER GUARANTOR OBSERVER",
            Permission.EDIT_CONVENTION, "ORGANISER",
            Permission.PROPOSE_ACT, "ORGANISER GUARANTOR",
            Permission.CONFIRM_ACT, "ORGANISER GUARANTOR",
            Permission.READ_JOURNAL, "GUARANTOR OBSERVER");

    private Instance instance;
    private People people;
    private String session;
    private String document;

    @BeforeAll
    void start() throws Exception {
        instance = Instance.start();
        people = new People(instance);
        Client organiser = people.somebody("first", StaffRole.ORGANISER, "");
        for (String slug : List.of("la-notre", "une-autre")) {
            organiser.submit(
                    "/fr/organisation/nouvelle",
                    "/fr/organisation/nouvelle",
                    "title",
                    "Convention " + slug,
                    "slug",
                    slug);
        }
        String desk = "/fr/organisation/la-notre/elements/";
        organiser.submit(
                desk + "session/nouveau", desk + "session/nouveau", "number", "1", "title", "Une", "status", "PLANNED");
        organiser.upload(
                desk + "document/nouveau",
                Map.of(
                        "title",
                        "Note",
                        "language",
                        "fr",
                        "date",
                        "2026-09-01",
                        "accessible",
                        "yes",
                        "licence",
                        "libre"),
                "note.txt",
                "Une note.");
        session = only(organiser, desk + "session");
        document = only(organiser, desk + "document");
    }

    /// The identifier of the one thing of a list.
    private static String only(Client organiser, String list) {
        Matcher found = Pattern.compile(list + "/([a-z0-9]+)\"")
                .matcher(organiser.get(list).body());
        assertThat(found.find()).as(list).isTrue();
        return found.group(1);
    }

    @AfterAll
    void stop() {
        instance.close();
    }

    @Test
    void the_matrix_is_the_one_that_was_decided() {
        for (Permission permission : Permission.values()) {
            var allowed = new ArrayList<String>();
            for (StaffRole role : StaffRole.values()) {
                if (Matrix.allows(permission, java.util.Set.of(role))) {
                    allowed.add(role.name());
                }
            }
            assertThat(String.join(" ", allowed)).as(permission.name()).isEqualTo(EXPECTED.get(permission));
        }
    }

    @Test
    void every_route_answers_each_role_as_the_matrix_says() {
        Map<String, String> wrong = new LinkedHashMap<>();
        String ours = idOf("la-notre");
        for (StaffRole role : StaffRole.values()) {
            Client inConvention = people.somebody("in-" + role.code(), role, ours);
            Client onInstance = people.somebody("on-" + role.code(), role, "");
            routes().forEach((route, method) -> {
                Requires needed = method.getMethodAnnotation(Requires.class);
                if (needed == null || route.path().contains("deconnexion")) {
                    return;
                }
                boolean ofConvention = route.path().contains("{convention}");
                boolean listed =
                        List.of(EXPECTED.get(needed.value()).split(" ")).contains(role.name());
                boolean own = needed.value() == Permission.OWN_ACCOUNT;
                check(wrong, route, role + " in la-notre", inConvention, "la-notre", own || (ofConvention && listed));
                check(wrong, route, role + " in une-autre", inConvention, "une-autre", own && !ofConvention);
                check(
                        wrong,
                        route,
                        role + " on the instance",
                        onInstance,
                        "la-notre",
                        own || (!ofConvention && listed));
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_is_sent_to_sign_in_by_every_route_that_is_not_open() {
        routes().forEach((route, method) -> {
            if (method.hasMethodAnnotation(Requires.class)) {
                HttpResponse<String> answer = ask(new Client(instance), route, "la-notre");
                if (route.method() == RequestMethod.GET) {
                    assertThat(Client.location(answer)).as(route.toString()).isEqualTo("/fr/connexion");
                } else {
                    assertThat(answer.statusCode()).as(route.toString()).isIn(302, 403);
                }
            }
        });
    }

    private void check(
            Map<String, String> wrong, Route route, String who, Client client, String convention, boolean may) {
        HttpResponse<String> answer = ask(client, route, convention);
        boolean refused = answer.statusCode() == 403 || isOutside(answer);
        if (refused == may) {
            wrong.put(route + " by " + who, answer.statusCode() + (may ? ", should pass" : ", should be refused"));
        }
    }

    /// Not there, as far as this reader is told: the gate's own answer, not that of a thing that does not exist.
    private static boolean isOutside(HttpResponse<String> answer) {
        return answer.statusCode() == 404;
    }

    private HttpResponse<String> ask(Client client, Route route, String convention) {
        String path = route.path()
                .replaceAll("\\{tongue[^}]*}", "fr")
                .replace("{convention}", convention)
                .replace("{part}", route.path().contains("/elements/") ? "venue" : "identity")
                .replace("{item}", route.path().contains("/session/{item}") ? session : "nouveau")
                .replace("{document}", document)
                .replaceAll("\\{page:[^}]*}", "documents")
                .replace("{account}", "nobody")
                .replaceAll("\\{[^}]*}", "x");
        return route.method() == RequestMethod.GET
                ? client.get(path)
                : client.submit("/fr/compte", path, "act", "PUBLISH", "why", "REPLACED", "role", "CALLER", "of", "");
    }

    private Map<Route, HandlerMethod> routes() {
        Map<Route, HandlerMethod> routes = new LinkedHashMap<>();
        var mapping = instance.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.getHandlerMethods().forEach((info, method) -> {
            for (String path : new TreeSet<>(info.getPatternValues())) {
                routes.put(new Route(methodOf(info), path), method);
            }
        });
        return routes;
    }

    private static RequestMethod methodOf(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream().findFirst().orElse(RequestMethod.GET);
    }

    private String idOf(String slug) {
        return instance.bean(ConventionFinder.class).idOf(slug).orElseThrow();
    }

    private record Route(RequestMethod method, String path) {}
}

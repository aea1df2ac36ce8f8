package org.kleroterion.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsTest {

    private Instance instance;
    private Client reader;

    @BeforeAll
    void start() throws Exception {
        instance = Instance.start();
        reader = new Client(instance);
        PublishedConvention.put(instance, PublishedConvention.convention());
    }

    @AfterAll
    void stop() {
        instance.close();
    }

    @Test
    void another_parser_reads_the_sessions_at_their_hour_in_paris() {
        List<VEvent> events = calendar("fr").getEvents();
        assertThat(events).hasSize(2);
        VEvent first = events.getFirst();
        assertThat(first.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-14T08:00:00Z"));
        assertThat(first.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-14T11:30:00Z"));
        assertThat(first.getStatus().isConfirmed()).isTrue();
        assertThat(first.getLocation().getValue())
                .isEqualTo("Grande halle de Valombre, 12 quai des Tanneurs, 99000 Valombre");
        assertThat(first.getUrl().getValue()).endsWith("/fr/convention-ia/calendrier#session-s1");
        assertThat(events.getLast().getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void the_identity_of_an_event_is_the_same_in_each_language_and_at_each_reading() {
        assertThat(uids(calendar("en"))).isEqualTo(uids(calendar("fr"))).doesNotHaveDuplicates();
        assertThat(reader.get("/fr/convention-ia/calendrier.ics").body())
                .isEqualTo(reader.get("/fr/convention-ia/calendrier.ics").body());
    }

    @Test
    void the_calendar_carries_the_rules_of_paris_and_lines_of_the_length_that_the_standard_wants() {
        String text = reader.get("/fr/convention-ia/calendrier.ics").body();
        assertThat(text).contains("BEGIN:VTIMEZONE", "TZID:Europe/Paris", "DTSTART;TZID=Europe/Paris:20261114T090000");
        assertThat(text.split("\r\n"))
                .allMatch(line -> !line.contains("\n"))
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void a_cancelled_session_stays_in_the_calendar_as_cancelled_under_the_same_identity() throws Exception {
        List<String> before = uids(calendar("fr"));
        try (Instance other = Instance.start()) {
            PublishedConvention.put(other, PublishedConvention.cancelled());
            ICalendar after = Biweekly.parse(new Client(other)
                            .get("/fr/convention-ia/calendrier.ics")
                            .body())
                    .first();
            assertThat(uids(after)).isEqualTo(before);
            assertThat(after.getEvents()).allMatch(event -> event.getStatus().isCancelled());
            assertThat(after.getEvents().getFirst().getSequence().getValue()).isEqualTo(1);
        }
    }

    @Test
    void the_news_are_atom_with_the_latest_first() throws Exception {
        Document feed = xml(reader.get("/en/convention-ia/actualites.atom").body());
        var entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        assertThat(entries.getLength()).isEqualTo(2);
        assertThat(entries.item(0).getTextContent()).contains("La deuxième session change de date");
        assertThat(entries.item(1).getTextContent()).contains("The convention begins");
    }

    @Test
    void figures_are_open_to_every_site_under_a_licence_and_are_not_sent_twice() throws Exception {
        HttpResponse<String> first = ask("/api/v1/conventions/convention-ia", "");
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        JsonNode convention = JsonMapper.shared().readTree(first.body());
        assertThat(convention.get("licence").asString()).contains("etalab");
        assertThat(convention.at("/identity/title/en").asString()).startsWith("Citizens");
        assertThat(convention.get("committee")).hasSize(3);
        assertThat(first.body()).doesNotContain("Secret Nom", "visio.valombre");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(ask("/api/v1/conventions/convention-ia", tag).statusCode()).isEqualTo(304);
        assertThat(ask("/api/v1/conventions", "").body()).contains("convention-ia");
    }

    @Test
    void a_program_is_told_what_is_wrong_in_its_own_words() throws Exception {
        HttpResponse<String> answer = ask("/api/v1/conventions/nowhere", "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void the_description_is_the_published_one_and_names_each_route_and_each_field() throws Exception {
        String served = reader.get("/api/v1/openapi.json").body();
        Path root = Path.of(System.getProperty("kleroterion.root", ".."));
        assertThat(served).isEqualTo(Files.readString(root.resolve("docs/developer/openapi.json")));
        JsonNode description = JsonMapper.shared().readTree(served);
        List<String> routes = instance
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/"))
                .toList();
        assertThat(description.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(routes);
        JsonNode convention = JsonMapper.shared()
                .readTree(reader.get("/api/v1/conventions/convention-ia").body());
        assertThat(description.at("/components/schemas/Convention/properties").propertyNames())
                .containsAll(convention.propertyNames());
    }

    @Test
    void search_engines_find_each_page_in_both_languages_and_no_desk() throws Exception {
        String map = reader.get("/sitemap.xml").body();
        assertThat(xml(map).getElementsByTagName("loc").getLength()).isEqualTo(2 * (6 + FaceView.values().length));
        assertThat(map).contains("hreflang=\"en\" href=\"http://localhost/en/convention-ia/comite\"");
        assertThat(reader.get("/robots.txt").body())
                .contains("Disallow: /fr/organisation", "Sitemap: http://localhost/sitemap.xml");
        assertThat(reader.get("/.well-known/security.txt").body()).contains("Contact: mailto:", "Expires: 20");
    }

    @Test
    void the_calendar_page_carries_its_events_as_data_that_no_browser_runs() {
        String page = reader.get("/fr/convention-ia/calendrier").body();
        String data = page.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");
        JsonNode events = JsonMapper.shared().readTree(data).get("@graph");
        assertThat(events).hasSize(2);
        assertThat(events.get(0).get("startDate").asString()).isEqualTo("2026-11-14T09:00:00+01:00");
    }

    private ICalendar calendar(String tongue) {
        return Biweekly.parse(reader.get("/" + tongue + "/convention-ia/calendrier.ics")
                        .body())
                .first();
    }

    private static List<String> uids(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    private HttpResponse<String> ask(String path, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(instance.address(path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}

package org.kleroterion.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.convention.mandate.MandatePart;
import org.kleroterion.convention.mandate.Removal;
import org.kleroterion.convention.mandate.TwoPersonAct;
import org.kleroterion.convention.mandate.agenda.AgendaItem;
import org.kleroterion.convention.mandate.agenda.AgendaKind;
import org.kleroterion.convention.mandate.agenda.DayPart;
import org.kleroterion.convention.mandate.agenda.HalfDay;
import org.kleroterion.convention.mandate.agenda.Session;
import org.kleroterion.convention.mandate.agenda.SessionStatus;
import org.kleroterion.convention.mandate.agenda.Venue;
import org.kleroterion.convention.mandate.agenda.VenueFeature;
import org.kleroterion.convention.mandate.committee.CommitteeMember;
import org.kleroterion.convention.mandate.committee.CommitteeRole;
import org.kleroterion.convention.mandate.committee.Declaration;
import org.kleroterion.convention.mandate.publication.NewsItem;
import org.kleroterion.convention.mandate.publication.PublicDocument;
import org.kleroterion.convention.mandate.terms.Authority;
import org.kleroterion.convention.mandate.terms.AuthorityCommitment;
import org.kleroterion.convention.mandate.terms.BudgetLine;
import org.kleroterion.convention.mandate.terms.Contact;
import org.kleroterion.convention.mandate.terms.LaunchingDeliberation;
import org.kleroterion.convention.mandate.terms.LegalItem;
import org.kleroterion.convention.mandate.terms.LegalReadiness;
import org.kleroterion.convention.mandate.terms.MandateIdentity;
import org.kleroterion.convention.mandate.terms.Period;
import org.kleroterion.convention.mandate.terms.RulesVersion;
import org.kleroterion.convention.mandate.today.Countdown;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Every sentence exists in French and in English, says the same things, and is used.
class ConventionTextsTest {

    private static final Path MAIN = Path.of(System.getProperty("kleroterion.root"), "convention/src/main");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z-]+}");

    private static final List<Class<? extends Record>> PARTS = List.of(
            MandateIdentity.class,
            Authority.class,
            LaunchingDeliberation.class,
            AuthorityCommitment.class,
            Period.class,
            BudgetLine.class,
            RulesVersion.class,
            Contact.class,
            LegalReadiness.class,
            LegalItem.class,
            Venue.class,
            Session.class,
            HalfDay.class,
            AgendaItem.class,
            CommitteeMember.class,
            Declaration.class,
            PublicDocument.class,
            NewsItem.class);

    private final ConventionTexts french = ConventionTexts.in(Tongue.FRENCH);
    private final ConventionTexts english = ConventionTexts.in(Tongue.ENGLISH);

    @Test
    void both_languages_have_the_same_codes_and_placeholders() {
        assertThat(french.codes()).isEqualTo(english.codes()).hasSizeGreaterThan(200);
        for (String code : english.codes()) {
            assertThat(placeholders(french, code)).as(code).isEqualTo(placeholders(english, code));
        }
    }

    @Test
    void a_problem_ends_with_a_remedy() {
        for (String code : english.codes()) {
            if (isProblem(code)) {
                assertThat(english.text(code, Map.of())).as(code).contains("Maybe");
                assertThat(french.text(code, Map.of())).as(code).contains("eut-être");
            }
        }
    }

    @Test
    void no_sentence_is_unused_and_none_is_missing() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String module : List.of("convention", "web")) {
            Path java = Path.of(System.getProperty("kleroterion.root"), module, "src/main/java");
            try (Stream<Path> files = Files.walk(java)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        String all = sources.toString();
        Set<String> words = words();
        assertThat(english.codes().stream()
                        .filter(code -> !words.contains(code))
                        .filter(code -> !all.contains("\"" + code + "\"")))
                .isEmpty();
        Set<String> named = Pattern.compile("\"((?:FORM|TIME|MANDATE|AGENDA|COMMITTEE|DOCUMENT|TODAY)-[0-9]{3})\"")
                .matcher(all)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(english.codes()).containsAll(named);
        assertThat(english.codes()).containsAll(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "mandate", "agenda", "personal", "today"})
    void french_marks_stand_behind_an_unbreakable_space(String bundle) throws IOException {
        assertThat(Files.readAllLines(
                                MAIN.resolve("resources/org/kleroterion/convention/text/" + bundle + "_fr.properties"))
                        .stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(line.indexOf('=') + 2))
                        .filter(text -> text.matches(".*( [;:!?»]|« |[a-zé)][;!?]).*")))
                .isEmpty();
    }

    @Test
    void the_place_of_a_problem_is_said_in_words() {
        Problem problem = Problem.error("FORM-102", Place.field("session", "halfDays.0.items.2.to"), "value", "31/02");

        assertThat(french.sentence(problem))
                .startsWith("Sessions, fin\u00a0: «\u00a031/02\u00a0» n'est pas une date. Peut-être");
        assertThat(english.sentence(problem)).startsWith("Sessions, end: \"31/02\" is not a date. Maybe");
    }

    @Test
    void dates_and_hours_are_written_as_the_language_writes_them() {
        assertThat(french.text("MANDATE-106", "from", "2026-03-01", "to", "2026-02-14"))
                .contains("14 février 2026")
                .contains("1er mars 2026");
        assertThat(english.text("MANDATE-106", "from", "2026-03-01", "to", "2026-02-14"))
                .contains("14 February 2026")
                .contains("1 March 2026");
        assertThat(french.text("AGENDA-107", "first", "a", "second", "b", "time", "09:30"))
                .contains("9\u00a0h\u00a030");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void a_language_is_known_by_its_code(Tongue tongue) {
        assertThat(Tongue.of(tongue.code())).isEqualTo(tongue);
        assertThat(Tongue.find("oc")).isEmpty();
    }

    /// Codes that are put together: one word for each value of an enumeration, each field, each step.
    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        Stream.of(MandatePart.values()).forEach(one -> words.add("part." + one.code()));
        Stream.of("act", "today").forEach(one -> words.add("part." + one));
        Stream.of(StaffRole.values()).forEach(one -> words.add("staff." + one.code()));
        Stream.of(TwoPersonAct.values()).forEach(one -> words.add("act." + one.code()));
        Stream.of(Removal.values()).forEach(one -> words.add("removal." + one.code()));
        Stream.of("draft", "published", "cancelled", "archived").forEach(one -> words.add("state." + one));
        names("role.", CommitteeRole.values(), words);
        names("status.", SessionStatus.values(), words);
        names("legal.", LegalItem.State.values(), words);
        names("kind.", AgendaKind.values(), words);
        names("daypart.", DayPart.values(), words);
        names("feature.", VenueFeature.values(), words);
        for (String step : Countdown.codes()) {
            words.addAll(List.of("step." + step, "why." + step, "source." + step));
        }
        for (Class<? extends Record> part : PARTS) {
            for (RecordComponent component : part.getRecordComponents()) {
                words.add("field." + component.getName());
            }
            PersonalDatum.of(part).forEach(datum -> words.add("personal.datum." + datum.code()));
        }
        words.addAll(List.of("field.reason", "field.budget"));
        marks("personal.purpose.", Personal.Purpose.values(), words);
        marks("personal.retention.", Personal.Keeping.values(), words);
        marks("personal.reader.", Personal.Reader.values(), words);
        return words;
    }

    private static void names(String start, Enum<?>[] values, Set<String> into) {
        Stream.of(values).forEach(one -> into.add(start + one.name()));
    }

    private static void marks(String start, Enum<?>[] values, Set<String> into) {
        Stream.of(values)
                .forEach(one ->
                        into.add(start + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static boolean isProblem(String code) {
        return code.matches("[A-Z]+-[0-9]+");
    }

    private static Set<String> placeholders(ConventionTexts texts, String code) {
        return PLACEHOLDER
                .matcher(texts.text(code, Map.of()))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

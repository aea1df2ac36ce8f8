package org.kleroterion.sortition.plan;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.witness.BeaconChain;

/// Reads a draft of a plan, comments and any order of keys allowed, and tells all its problems at once.
public final class PlanReader {

    private static final Pattern CONVENTION = Pattern.compile("[a-z0-9-]{3,40}");
    private static final Pattern BEACON_KEY = Pattern.compile("[0-9a-f]{192}");
    private static final List<String> LISTS = List.of("LP", "LCM", "LCE");

    private final DraftLines draft;
    private final Problems problems;

    private PlanReader(DraftLines draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /// Reads a plan.
    ///
    /// @param file how the problems name it
    /// @throws InvalidInput with every problem of the draft
    public static Plan read(String file, byte[] bytes) {
        Problems problems = new Problems();
        DraftLines draft = DraftLines.read(file, new String(bytes, StandardCharsets.UTF_8), problems);
        return new PlanReader(draft, problems).plan();
    }

    private Plan plan() {
        draft.one("kleroterion-plan", "version", value -> requireOneOf(value, List.of("1")), "1");
        String convention = draft.one("convention", "convention", value -> require(value, CONVENTION), "");
        String title = draft.one("title", "sentence", value -> value, "");
        String nature = draft.one("nature", "nature", value -> requireOneOf(value, List.of("real", "fictional")), "");
        LocalDate referenceDate = draft.one("reference-date", "date", LocalDate::parse, LocalDate.EPOCH);
        List<String> lists = draft.one("lists", "lists", PlanReader::lists, LISTS);
        List<Commune> communes = communes();
        StrataRule strata = strata();
        Calendar calendar = calendar();
        PanelTerms panel = panel();
        List<Coded> cancellations = draft.codes("cancellation", 0);
        List<Coded> guarantors = draft.codes("guarantor", 3);
        int dice = draft.one("dice", "dice", value -> between(value, 20, 200), 20);
        BeaconChain beacon = beacon();
        List<Hash> authorities = draft.many("timestamp-authority", "hash", Hash::parse);
        checkOrder(calendar, draft.line("seals-due"));
        problems.refuseErrors();
        return new Plan(
                convention,
                title,
                nature.equals("fictional"),
                referenceDate,
                lists,
                communes,
                strata,
                calendar,
                panel,
                cancellations,
                guarantors,
                dice,
                beacon,
                authorities);
    }

    private List<Commune> communes() {
        String weights = draft.one(
                "weights", "weights", value -> requireOneOf(value, List.of("electors", "census")), "electors");
        Map<String, Long> census = new TreeMap<>();
        for (String[] pair : draft.many("census", "census", value -> pair(value))) {
            census.put(pair[0], TextCursor.number0(pair[1]));
        }
        Map<String, Commune> communes = new TreeMap<>();
        for (String[] pair : draft.many("commune", "commune", value -> pair(value))) {
            Long inhabitants = census.remove(pair[0]);
            if (weights.equals("census") && inhabitants == null) {
                draft.error("PLAN-107", "commune", "commune", pair[0]);
            }
            OptionalLong weight = inhabitants == null ? OptionalLong.empty() : OptionalLong.of(inhabitants);
            if (communes.put(pair[0], new Commune(pair[0], pair[1], weight)) != null) {
                draft.error("PLAN-108", "commune", "value", pair[0]);
            }
        }
        if (communes.isEmpty()) {
            draft.error("PLAN-102", "commune", "key", "commune");
        }
        boolean useless = !weights.equals("census")
                && communes.values().stream().anyMatch(c -> c.inhabitants().isPresent());
        if (!census.isEmpty() || useless) {
            draft.error("PLAN-109", "census", "communes", String.join(", ", census.keySet()));
        }
        return List.copyOf(communes.values());
    }

    private StrataRule strata() {
        int minimumAge = draft.one("minimum-age", "age", value -> between(value, 16, 99), 18);
        String strata = draft.one(
                "strata", "strata", value -> requireOneOf(value, List.of("none", "sex", "age", "sex age")), "none");
        int smallest = draft.one("smallest-stratum", "count", value -> between(value, 1, 1_000_000), 50);
        boolean byAge = strata.endsWith("age");
        List<Integer> bands = List.of(minimumAge);
        if (byAge) {
            bands = draft.one("age-bands", "bands", value -> bands(value, minimumAge), bands);
        } else if (draft.has("age-bands")) {
            draft.error("PLAN-110", "age-bands", "value", strata);
        }
        if (!strata.equals("none") && draft.has("census")) {
            draft.error("PLAN-111", "strata", "value", strata);
        }
        return new StrataRule(strata.startsWith("sex"), byAge, bands, smallest);
    }

    private Calendar calendar() {
        List<WavePlan> waves = draft.many("wave", "wave", WavePlan::parse);
        if (waves.isEmpty()) {
            draft.error("PLAN-102", "wave", "key", "wave");
        }
        for (int at = 0; at < waves.size(); at++) {
            if (waves.get(at).number() != at + 1) {
                draft.error(
                        "PLAN-112",
                        "wave",
                        "value",
                        Integer.toString(waves.get(at).number()));
            }
        }
        return new Calendar(
                time("seals-due"),
                time("seed-beacon"),
                waves,
                time("replies-due"),
                time("placing-beacon"),
                time("panel-beacon"),
                draft.one("retention", "date", LocalDate::parse, LocalDate.MAX));
    }

    private Instant time(String key) {
        return draft.one(key, "time", TextCursor::instant, Instant.EPOCH);
    }

    private PanelTerms panel() {
        int size = draft.one("panel-size", "count", value -> between(value, 1, 100_000), 1);
        int alternates = draft.one("alternates", "alternates", value -> between(value, 0, 100_000), 0);
        if (alternates > size) {
            draft.error(
                    "PLAN-115", "alternates", "value", Integer.toString(alternates), "size", Integer.toString(size));
        }
        return new PanelTerms(
                size,
                draft.one("panels", "panels", PlanReader::panels, 1000),
                draft.one("objective", "objective", Objective::parse, new Objective.Leximin()),
                Math.min(alternates, size),
                draft.one("drop-out", "dropout", value -> between(value, 1, 90), 10),
                draft.one("per-household", "count", value -> between(value, 1, 100_000), 1),
                draft.one("margins", "sentence", value -> value, ""),
                draft.codes("exclusion", 0));
    }

    private BeaconChain beacon() {
        return new BeaconChain(
                draft.one("beacon-chain", "hash", Hash::parse, Hash.of(new byte[Hash.LENGTH])),
                draft.one("beacon-key", "beaconkey", value -> require(value, BEACON_KEY), "00".repeat(96)),
                Instant.ofEpochSecond(
                        draft.one("beacon-genesis", "count", value -> between(value, 1, Integer.MAX_VALUE), 1)),
                Duration.ofSeconds(draft.one("beacon-period", "count", value -> between(value, 1, 86_400), 3)));
    }

    /// Times and dates come in the order of the procedure.
    private void checkOrder(Calendar calendar, long line) {
        if (problems.hasErrors()) {
            return;
        }
        List<Map.Entry<String, Instant>> order = new ArrayList<>();
        order.add(Map.entry("seals-due", calendar.sealsDue()));
        order.add(Map.entry("seed-beacon", calendar.seedBeacon()));
        calendar.waves().forEach(wave -> order.add(Map.entry("wave " + wave.number(), endOf(wave.date()))));
        order.add(Map.entry("replies-due", calendar.repliesDue()));
        order.add(Map.entry("placing-beacon", calendar.placingBeacon()));
        order.add(Map.entry("panel-beacon", calendar.panelBeacon()));
        order.add(Map.entry("retention", endOf(calendar.retention())));
        for (int at = 1; at < order.size(); at++) {
            if (!order.get(at - 1).getValue().isBefore(order.get(at).getValue())) {
                problems.add(Problem.error(
                        "PLAN-113",
                        draft.place(line),
                        "first",
                        order.get(at - 1).getKey(),
                        "second",
                        order.get(at).getKey()));
            }
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String[] pair(String value) {
        int space = value.indexOf(' ');
        return new String[] {Commune.requireCode(value.substring(0, space)), value.substring(space + 1)};
    }

    private static List<String> lists(String value) {
        List<String> lists = List.of(value.split(" ", -1));
        if (!lists.equals(LISTS.stream().filter(lists::contains).toList())) {
            throw new IllegalArgumentException(value);
        }
        return lists;
    }

    private static List<Integer> bands(String value, int minimumAge) {
        List<Integer> bands = new ArrayList<>();
        for (String age : value.split(" ", -1)) {
            bands.add(between(age, 0, 120));
        }
        if (bands.getFirst() != minimumAge) {
            throw new IllegalArgumentException(value);
        }
        return new StrataRule(false, true, bands, 1).ageBands();
    }

    private static int panels(String value) {
        int panels = between(value, 100, 100_000);
        if (!PanelTerms.PANELS.contains(panels)) {
            throw new IllegalArgumentException(value);
        }
        return panels;
    }

    private static int between(String value, int from, int to) {
        long number = TextCursor.number0(value);
        if (number < from || number > to) {
            throw new IllegalArgumentException(value);
        }
        return (int) number;
    }

    private static String require(String value, Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static String requireOneOf(String value, List<String> values) {
        if (!values.contains(value)) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }
}

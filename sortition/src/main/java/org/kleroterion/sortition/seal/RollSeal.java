package org.kleroterion.sortition.seal;

import java.time.LocalDate;
import java.util.List;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.plan.Commune;

/// Algorithm 4.3: what a commune publishes of its roll. It fixes who is eligible and in which order, and names nobody.
///
/// @param serial 1 for the first seal of a commune, then one more for each correction before the deadline
/// @param strata ranges that tile `[0, electors)` in order
/// @param stations electors of each polling station, by code, `-` for none
/// @param official how many people the commune says are on its lists
/// @param excluded by reason, in the order of [#REASONS]
public record RollSeal(
        String convention,
        Hash plan,
        String commune,
        int serial,
        LocalDate referenceDate,
        int electors,
        List<StratumRange> strata,
        List<Count> stations,
        int official,
        List<Count> excluded,
        Hash root) {

    /// Why someone on the lists is not among the electors, in the order of the seal.
    public static final List<String> REASONS = List.of("age", "list", "objection", "office", "other");

    public RollSeal {
        Commune.requireCode(commune);
        strata = List.copyOf(strata);
        stations = List.copyOf(stations);
        excluded = List.copyOf(excluded);
    }

    /// Reads a seal.
    ///
    /// @throws MalformedText if it is not written canonically
    public static RollSeal parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-seal");
        RollSeal seal = new RollSeal(
                text.text("convention"),
                text.hash("plan"),
                text.read("commune", Commune::requireCode),
                count(text, "serial"),
                text.date("reference-date"),
                count(text, "electors"),
                text.all("stratum", StratumRange::parse),
                text.all("station", Count::parse),
                count(text, "official"),
                text.all("excluded", Count::parse),
                text.hash("root"));
        text.end();
        return seal;
    }

    public CanonicalText text() {
        return CanonicalText.writer()
                .line("kleroterion-seal", 1)
                .line("convention", convention)
                .line("plan", plan)
                .line("commune", commune)
                .line("serial", serial)
                .line("reference-date", referenceDate)
                .line("electors", electors)
                .lines("stratum", strata)
                .lines("station", stations)
                .line("official", official)
                .lines("excluded", excluded)
                .line("root", root)
                .text();
    }

    public Hash hash() {
        return text().sha256();
    }

    private static int count(TextCursor text, String key) {
        return text.read(key, value -> Math.toIntExact(TextCursor.number0(value)));
    }
}

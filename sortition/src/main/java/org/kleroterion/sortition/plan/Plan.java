package org.kleroterion.sortition.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.witness.BeaconChain;

/// Algorithm 3.1: the plan. Everything that could otherwise be chosen once numbers are known.
///
/// @param convention a short name, part of every published text
/// @param fictional whether everything in it is invented
/// @param lists the lists that make eligible, among `LP`, `LCM`, `LCE`
/// @param communes by ascending code
/// @param guarantors in the order of their envelopes
/// @param authorities SHA-256 of the certificates of the time-stamping authorities that are trusted
public record Plan(
        String convention,
        String title,
        boolean fictional,
        LocalDate referenceDate,
        List<String> lists,
        List<Commune> communes,
        StrataRule strata,
        Calendar calendar,
        PanelTerms panel,
        List<Coded> cancellations,
        List<Coded> guarantors,
        int dice,
        BeaconChain beacon,
        List<Hash> authorities) {

    public Plan {
        lists = List.copyOf(lists);
        communes = List.copyOf(communes);
        cancellations = List.copyOf(cancellations);
        guarantors = List.copyOf(guarantors);
        authorities = List.copyOf(authorities);
    }

    /// Reads the plan of a record, which must be in its canonical form.
    ///
    /// @throws MalformedText if it is not a plan, or not written canonically
    public static Plan parse(byte[] bytes) {
        Plan plan;
        try {
            plan = PlanReader.read("plan.txt", bytes);
        } catch (InvalidInput refused) {
            throw new MalformedText("the plan has problems: " + refused.getMessage());
        }
        if (!Arrays.equals(plan.text().bytes(), bytes)) {
            throw new MalformedText("the plan is not in its canonical form");
        }
        return plan;
    }

    public CanonicalText text() {
        return PlanText.of(this);
    }

    public Hash hash() {
        return text().sha256();
    }

    /// Whether letters are shared by the census; else by the number of electors.
    public boolean sharesByCensus() {
        return communes.getFirst().inhabitants().isPresent();
    }

    public Optional<Commune> commune(String code) {
        return communes.stream().filter(commune -> commune.code().equals(code)).findFirst();
    }

    public Optional<WavePlan> wave(int number) {
        return calendar.waves().stream().filter(wave -> wave.number() == number).findFirst();
    }
}

package org.kleroterion.sortition.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MerkleTree;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.roll.Elector;
import org.kleroterion.sortition.roll.EligibleElectors;
import org.kleroterion.sortition.roll.Exclusion;

/// Algorithm 4.2: the electors of one commune in the order of its seal, under the commune's key. Confidential.
public final class SealedRoll {

    private final Plan plan;
    private final EligibleElectors roll;
    private final SecretKey key;
    private final List<Elector> electors;
    private final List<StratumRange> strata;
    private final List<Hash> salts;
    private final MerkleTree tree;

    private SealedRoll(Plan plan, EligibleElectors roll, SecretKey key) {
        this.plan = plan;
        this.roll = roll;
        this.key = key;
        AgeCounts counts = AgeCounts.of(roll.electors(), plan.referenceDate());
        List<Stratum> labels = StrataOfCommune.under(plan.strata(), counts::electors);
        this.electors = SealOrder.of(roll.electors(), labels, plan.referenceDate(), key);
        this.strata = ranges(labels, counts);
        this.salts = salts(electors.size(), key);
        this.tree = MerkleTree.of(electors.size(), this::leaf);
    }

    /// Orders and hashes the electors of a commune.
    ///
    /// @param roll those whom the plan makes eligible, in any order
    /// @throws InvalidInput if the plan has no such commune, or nobody is eligible
    public static SealedRoll of(Plan plan, EligibleElectors roll, SecretKey key) {
        if (plan.commune(roll.commune()).isEmpty()) {
            throw new InvalidInput(Problem.error("SEAL-101", Place.file(""), "commune", roll.commune()));
        }
        if (roll.electors().isEmpty()) {
            throw new InvalidInput(Problem.error("SEAL-102", Place.file(""), "commune", roll.commune()));
        }
        return new SealedRoll(plan, roll, key);
    }

    /// What is published.
    ///
    /// @param official how many people the commune says are on its lists
    /// @throws InvalidInput if that is not what was read
    public RollSeal seal(int serial, int official) {
        if (official != read()) {
            throw new InvalidInput(Problem.error(
                    "SEAL-103",
                    Place.file(""),
                    "commune",
                    roll.commune(),
                    "official",
                    Integer.toString(official),
                    "read",
                    Integer.toString(read())));
        }
        return new RollSeal(
                plan.convention(),
                plan.hash(),
                roll.commune(),
                serial,
                plan.referenceDate(),
                electors.size(),
                strata,
                stations(),
                official,
                excluded(),
                tree.root());
    }

    /// How many people were read on the lists.
    public int read() {
        return electors.size() + roll.excludedInAll();
    }

    public String commune() {
        return roll.commune();
    }

    /// What the letter of an elector carries.
    public LetterProof proof(int index, int serial) {
        Elector elector = electors.get(index);
        ElectorRecord record = record(elector);
        return new LetterProof(
                plan.convention(),
                roll.commune(),
                serial,
                index,
                stratum(index),
                elector.station(),
                salts.get(index),
                record.birthName(),
                record.useName(),
                record.firstNames(),
                record.sex(),
                tree.path(index));
    }

    /// The code of the letter with which an elector replies.
    public PersonalCode code(int index) {
        return PersonalCode.of(key, index);
    }

    /// The elector at an index, to address a letter.
    public Elector elector(int index) {
        return electors.get(index);
    }

    /// The leaves for auditors.
    public RollLeaves leaves() {
        List<RollLeaves.Leaf> leaves = new ArrayList<>(electors.size());
        for (int index = 0; index < electors.size(); index++) {
            Elector elector = electors.get(index);
            leaves.add(new RollLeaves.Leaf(stratum(index), elector.station(), salts.get(index), record(elector)));
        }
        return new RollLeaves(leaves);
    }

    private byte[] leaf(int index) {
        Elector elector = electors.get(index);
        return record(elector).leaf(index, stratum(index), elector.station(), salts.get(index));
    }

    private Stratum stratum(int index) {
        for (StratumRange range : strata) {
            if (index < range.to()) {
                return range.stratum();
            }
        }
        throw new IndexOutOfBoundsException(index);
    }

    private List<Count> stations() {
        Map<String, Integer> counts = new TreeMap<>();
        electors.forEach(
                elector -> counts.merge(elector.station().isEmpty() ? "-" : elector.station(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(station -> new Count(station.getKey(), station.getValue()))
                .toList();
    }

    /// By reason; a reason that concerns fewer than five people would point at them, and is told with the others.
    private List<Count> excluded() {
        Map<String, Integer> counts = new TreeMap<>();
        Map<Exclusion, Integer> byReason = new EnumMap<>(Exclusion.class);
        byReason.putAll(roll.excluded());
        byReason.forEach((reason, people) -> counts.merge(word(reason), people, Integer::sum));
        int few = counts.values().stream()
                .filter(people -> people < 5)
                .mapToInt(Integer::intValue)
                .sum();
        counts.values().removeIf(people -> people < 5);
        if (few > 0) {
            counts.put("other", few);
        }
        return RollSeal.REASONS.stream()
                .filter(counts::containsKey)
                .map(reason -> new Count(reason, counts.getOrDefault(reason, 0)))
                .toList();
    }

    private static String word(Exclusion reason) {
        return switch (reason) {
            case LIST -> "list";
            case AGE, UNCERTAIN_AGE -> "age";
            case OBJECTION -> "objection";
            case OFFICE -> "office";
        };
    }

    private static ElectorRecord record(Elector elector) {
        return new ElectorRecord(
                elector.birthName(),
                elector.useName(),
                elector.firstNames(),
                elector.sex().name().charAt(0),
                elector.birthDate().text());
    }

    private static List<StratumRange> ranges(List<Stratum> labels, AgeCounts counts) {
        List<StratumRange> ranges = new ArrayList<>();
        int from = 0;
        for (Stratum label : labels) {
            int to = from + counts.electors(label);
            ranges.add(new StratumRange(label, from, to));
            from = to;
        }
        return ranges;
    }

    private static List<Hash> salts(int electors, SecretKey key) {
        Hash[] salts = new Hash[electors];
        for (int index = 0; index < electors; index++) {
            salts[index] = Fields.tagged("salt").number(index).hmac(key);
        }
        return Arrays.asList(salts);
    }
}

package org.kleroterion.sortition.pool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.MerkleTree;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.panel.Volunteer;

/// Algorithm 7.3: pool tree. The confidential tables of a pool, and the tree whose root is public.
///
/// @param volunteers by their numbers
public record PoolAnnex(QuotaTable quotas, List<SealedVolunteer> volunteers) {

    private static final List<String> KEYS = List.of("number", "key");

    public PoolAnnex {
        volunteers = List.copyOf(volunteers);
    }

    /// Numbers the volunteers by their keys, and the households anew by first appearance.
    ///
    /// @throws IllegalArgumentException if an elector stands twice
    public static PoolAnnex of(QuotaTable quotas, List<SealedVolunteer> entrants) {
        List<SealedVolunteer> sorted = entrants.stream()
                .sorted(Comparator.comparing(SealedVolunteer::order))
                .toList();
        PoolAnnex annex = new PoolAnnex(quotas, withHouseholdsInOrder(sorted));
        if (!annex.electorsDiffer()) {
            throw new IllegalArgumentException("an elector stands twice in the pool");
        }
        return annex;
    }

    /// Reads the tables `pool.csv` and `keys.csv`.
    ///
    /// @throws MalformedText if they are not canonical, or do not fit the quotas or each other
    public static PoolAnnex parse(QuotaTable quotas, byte[] pool, byte[] keys) {
        List<List<String>> people = CanonicalTable.parse(pool, header(quotas)).rows();
        List<List<String>> secrets = CanonicalTable.parse(keys, KEYS).rows();
        if (people.size() != secrets.size()) {
            throw new MalformedText(people.size() + " volunteers have " + secrets.size() + " keys");
        }
        List<SealedVolunteer> volunteers = new ArrayList<>();
        for (int number = 0; number < people.size(); number++) {
            volunteers.add(volunteer(quotas, number, people.get(number), secrets.get(number)));
        }
        return new PoolAnnex(quotas, volunteers);
    }

    /// The table `pool.csv`.
    public CanonicalTable poolTable() {
        List<List<String>> rows = new ArrayList<>();
        for (int number = 0; number < volunteers.size(); number++) {
            SealedVolunteer entrant = volunteers.get(number);
            List<String> row = new ArrayList<>(
                    List.of(Integer.toString(number), entrant.elector().toString(), household(entrant.volunteer())));
            row.addAll(quotas.values(entrant.volunteer().quotas()));
            rows.add(row);
        }
        return new CanonicalTable(header(quotas), rows);
    }

    /// The table `keys.csv`.
    public CanonicalTable keyTable() {
        List<List<String>> rows = new ArrayList<>();
        for (int number = 0; number < volunteers.size(); number++) {
            rows.add(List.of(
                    Integer.toString(number),
                    HexFormat.of().formatHex(volunteers.get(number).key().bytes())));
        }
        return new CanonicalTable(KEYS, rows);
    }

    public MerkleTree tree() {
        return MerkleTree.of(volunteers.size(), this::leaf);
    }

    /// @param perHousehold how many members a panel of this size may have of one household
    public TypedPeople types(int size, int perHousehold) {
        return TypedPeople.of(
                new PanelRules(size, quotas.quotas(), perHousehold),
                volunteers.stream().map(SealedVolunteer::volunteer).toList());
    }

    /// Whether the numbers follow the hashes of the keys.
    public boolean isInOrder() {
        List<SealedVolunteer> sorted = volunteers.stream()
                .sorted(Comparator.comparing(SealedVolunteer::order))
                .toList();
        return sorted.equals(volunteers);
    }

    public boolean electorsDiffer() {
        return new TreeSet<>(volunteers.stream()
                                .map(volunteer -> volunteer.elector().toString())
                                .toList())
                        .size()
                == volunteers.size();
    }

    /// Whether households are numbered from 1 by first appearance, and none of them has a single volunteer.
    public boolean householdsAreNumbered() {
        return withHouseholdsInOrder(volunteers).equals(volunteers);
    }

    static String household(Volunteer volunteer) {
        return volunteer.household() == Volunteer.ALONE ? "-" : Integer.toString(volunteer.household());
    }

    private byte[] leaf(int number) {
        SealedVolunteer entrant = volunteers.get(number);
        Fields fields = Fields.untagged()
                .number(number)
                .hash(entrant.keyHash())
                .text(entrant.elector().toString())
                .text(household(entrant.volunteer()));
        quotas.values(entrant.volunteer().quotas()).forEach(fields::text);
        return fields.encoded();
    }

    private static List<String> header(QuotaTable quotas) {
        List<String> header = new ArrayList<>(List.of("number", "elector", "household"));
        header.addAll(quotas.features());
        return header;
    }

    private static SealedVolunteer volunteer(QuotaTable quotas, int number, List<String> person, List<String> key) {
        String expected = Integer.toString(number);
        if (!person.getFirst().equals(expected) || !key.getFirst().equals(expected)) {
            throw new MalformedText("number " + expected + " expected in both tables");
        }
        try {
            int household =
                    person.get(2).equals("-") ? Volunteer.ALONE : Math.toIntExact(TextCursor.number0(person.get(2)));
            return new SealedVolunteer(
                    SecretKey.of(HexFormat.of().parseHex(key.get(1))),
                    ElectorIndex.parse(person.get(1)),
                    new Volunteer(quotas.positions(person.subList(3, person.size())), household));
        } catch (IllegalArgumentException | ArithmeticException refused) {
            throw new MalformedText("volunteer " + expected + " cannot be read: " + refused.getMessage());
        }
    }

    private static List<SealedVolunteer> withHouseholdsInOrder(List<SealedVolunteer> volunteers) {
        Map<Integer, Integer> members = new TreeMap<>();
        volunteers.forEach(entrant -> members.merge(entrant.volunteer().household(), 1, Integer::sum));
        Map<Integer, Integer> numbers = new TreeMap<>();
        List<SealedVolunteer> numbered = new ArrayList<>();
        for (SealedVolunteer entrant : volunteers) {
            int household = entrant.volunteer().household();
            if (household != Volunteer.ALONE && members.getOrDefault(household, 0) > 1) {
                numbers.putIfAbsent(household, numbers.size() + 1);
            }
            Volunteer volunteer =
                    new Volunteer(entrant.volunteer().quotas(), numbers.getOrDefault(household, Volunteer.ALONE));
            numbered.add(new SealedVolunteer(entrant.key(), entrant.elector(), volunteer));
        }
        return numbered;
    }
}

package org.kleroterion.fairness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kleroterion.sortition.panel.Cap;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.LevelProof;
import org.kleroterion.sortition.panel.LotteryCertificate;
import org.kleroterion.sortition.panel.ObjectiveBound;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.TypedPool;
import org.kleroterion.sortition.panel.WeightedComposition;

/// One order for the types and household classes of a pool, whatever the order in which they were given.
///
/// The lottery is found in this order and told in the given one, so the order of the input changes nothing.
record TypeOrder(TypedPool given, List<Integer> types, List<Integer> classes) {

    private static final Comparator<List<Integer>> LEXICOGRAPHIC = TypeOrder::lexicographic;

    static TypeOrder of(TypedPool pool) {
        List<Integer> classes = IntStream.range(0, pool.householdClasses().size())
                .boxed()
                .sorted(Comparator.comparing(c -> signature(pool, c), LEXICOGRAPHIC))
                .toList();
        List<Integer> types = IntStream.range(0, pool.types().size())
                .boxed()
                .sorted(Comparator.comparing(t -> key(pool.types().get(t), classes), LEXICOGRAPHIC))
                .toList();
        return new TypeOrder(pool, types, classes);
    }

    /// A class is known by how many households it has and by the types of its members.
    private static List<Integer> signature(TypedPool pool, int householdClass) {
        List<Integer> signature = new ArrayList<>();
        signature.add(pool.householdClasses().get(householdClass));
        pool.types().stream()
                .filter(type -> type.householdClass() == householdClass)
                .map(type -> key(type, List.of()))
                .sorted(LEXICOGRAPHIC)
                .forEach(signature::addAll);
        return signature;
    }

    private static List<Integer> key(PersonType type, List<Integer> classes) {
        List<Integer> key = new ArrayList<>(type.quotas());
        key.add(Integer.MAX_VALUE);
        key.add(classes.indexOf(type.householdClass()));
        key.add(type.people());
        return key;
    }

    TypedPool sorted() {
        return new TypedPool(
                given.rules(),
                types.stream()
                        .map(given.types()::get)
                        .map(type -> new PersonType(
                                type.quotas(),
                                type.householdClass() == PersonType.ALONE
                                        ? PersonType.ALONE
                                        : classes.indexOf(type.householdClass()),
                                type.people()))
                        .toList(),
                classes.stream().map(given.householdClasses()::get).toList());
    }

    LotteryCertificate asGiven(LotteryCertificate sorted) {
        return new LotteryCertificate(
                sorted.bounds().stream()
                        .map(bound -> new ObjectiveBound(
                                bound.kind(), multipliersAsGiven(bound.multipliers()), capsAsGiven(bound.caps())))
                        .toList(),
                sorted.levels().stream().map(this::asGiven).toList(),
                compositionsAsGiven(sorted.mixture()));
    }

    Feasibility asGiven(Feasibility sorted) {
        return switch (sorted) {
            case Feasibility.Feasible(Composition example) -> new Feasibility.Feasible(asGiven(example));
            case Feasibility.Infeasible why -> asGiven(why);
        };
    }

    Feasibility.Infeasible asGiven(Feasibility.Infeasible sorted) {
        List<Feasibility.Rule> rules = sorted.conflict().stream()
                .map(rule -> rule instanceof Feasibility.Rule.PerHousehold(int c)
                        ? new Feasibility.Rule.PerHousehold(classes.get(c))
                        : rule)
                .toList();
        return new Feasibility.Infeasible(rules, sorted.kind());
    }

    private LevelProof asGiven(LevelProof level) {
        List<Integer> itsTypes = level.types().stream().map(types::get).sorted().toList();
        if (!level.hasProof()) {
            return LevelProof.unproven(level.chance(), itsTypes);
        }
        return new LevelProof(
                level.chance(), itsTypes, multipliersAsGiven(level.multipliers()), capsAsGiven(level.caps()));
    }

    private List<BigInteger> multipliersAsGiven(List<BigInteger> sorted) {
        int rules = sorted.size() - classes.size();
        List<BigInteger> multipliers = new ArrayList<>(sorted);
        for (int c = 0; c < classes.size(); c++) {
            multipliers.set(rules + classes.get(c), sorted.get(rules + c));
        }
        return multipliers;
    }

    private List<Cap> capsAsGiven(List<Cap> sorted) {
        return sorted.stream()
                .map(cap -> new Cap(types.get(cap.type()), cap.multiplier()))
                .sorted(Comparator.comparingInt(Cap::type))
                .toList();
    }

    /// Compositions ascending: who has more members of the first types comes first.
    List<WeightedComposition> compositionsAsGiven(List<WeightedComposition> sorted) {
        return sorted.stream()
                .map(part -> new WeightedComposition(asGiven(part.composition()), part.weight()))
                .sorted(Comparator.comparing(part -> part.composition().members(), LEXICOGRAPHIC.reversed()))
                .toList();
    }

    private Composition asGiven(Composition sorted) {
        List<Integer> members = new ArrayList<>(sorted.members());
        for (int t = 0; t < types.size(); t++) {
            members.set(types.get(t), sorted.members().get(t));
        }
        return new Composition(members);
    }

    private static int lexicographic(List<Integer> one, List<Integer> other) {
        for (int k = 0; k < Math.min(one.size(), other.size()); k++) {
            int order = one.get(k).compareTo(other.get(k));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}

package org.kleroterion.fairness.table.csv;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kleroterion.fairness.table.TableFeature;
import org.kleroterion.fairness.table.TableFeature.Mode;
import org.kleroterion.sortition.csv.CsvTable;
import org.kleroterion.sortition.encoding.CanonicalTable;

/// People who sit at tables: their ids and their values of the features.
///
/// @param features names of the features
/// @param people as integers in increasing order if all ids are, else by the bytes of the ids, whatever the
/// order of rows
public record TablePeople(List<String> features, List<Named> people) {

    /// One person.
    ///
    /// @param values one for each feature
    public record Named(String id, List<String> values) {
        public Named {
            values = List.copyOf(values);
        }
    }

    public TablePeople {
        features = List.copyOf(features);
        people = people.stream().sorted(order(people)).toList();
    }

    public int size() {
        return people.size();
    }

    public List<String> ids() {
        return people.stream().map(Named::id).toList();
    }

    /// The position of an id, -1 if nobody has it.
    public int position(String id) {
        return ids().indexOf(id);
    }

    /// These people and those.
    public TablePeople with(TablePeople others) {
        return new TablePeople(
                features, Stream.concat(people.stream(), others.people.stream()).toList());
    }

    /// The features as numbers, the first `spread` of them to be spread, the others gathered.
    List<TableFeature> features(int spread) {
        return IntStream.range(0, features.size())
                .mapToObj(f -> new TableFeature(features.get(f), f < spread ? Mode.SPREAD : Mode.CLUSTER, numbers(f)))
                .toList();
    }

    /// Values in the order of their spelling, case aside.
    private List<Integer> numbers(int feature) {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        people.forEach(person -> numbers.put(CsvTable.fold(person.values().get(feature)), 0));
        int next = 0;
        for (String value : List.copyOf(numbers.keySet())) {
            numbers.put(value, next++);
        }
        return people.stream()
                .map(person ->
                        numbers.getOrDefault(CsvTable.fold(person.values().get(feature)), 0))
                .toList();
    }

    /// `id` and the features.
    public CanonicalTable table() {
        return new CanonicalTable(
                Stream.concat(Stream.of("id"), features.stream()).toList(),
                people.stream()
                        .map(person -> Stream.concat(Stream.of(person.id()), person.values().stream())
                                .toList())
                        .toList());
    }

    private static Comparator<Named> order(List<Named> people) {
        Comparator<Named> byBytes = (one, other) -> Arrays.compareUnsigned(
                one.id().getBytes(StandardCharsets.UTF_8), other.id().getBytes(StandardCharsets.UTF_8));
        boolean numbers = people.stream().allMatch(person -> person.id().matches("[0-9]{1,40}"));
        return numbers
                ? Comparator.comparing((Named person) -> new BigInteger(person.id()))
                        .thenComparing(byBytes)
                : byBytes;
    }
}

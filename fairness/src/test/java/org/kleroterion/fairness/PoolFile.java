package org.kleroterion.fairness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.PersonType;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;

/// A pool of the test resources, with the type of each of its persons.
record PoolFile(TypedPool pool, List<Integer> typeOfPerson, List<Double> expected) {

    static PoolFile read(String name, int size) {
        try {
            Path folder = Path.of(System.getProperty("kleroterion.pools", "src/test/resources/pools"), name);
            return of(
                    Files.readAllLines(folder.resolve("respondents.csv")),
                    Files.readAllLines(folder.resolve("categories.csv")),
                    Files.readAllLines(folder.resolve("leximin.csv")),
                    size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PoolFile of(List<String> people, List<String> quotas, List<String> leximin, int size) {
        List<Quota> rules = new ArrayList<>();
        Map<String, Integer> position = new LinkedHashMap<>();
        for (String line : quotas.subList(1, quotas.size())) {
            String[] cell = line.split(",");
            position.put(key(cell[0], cell[1]), rules.size());
            rules.add(new Quota(cell[0], cell[1], Integer.parseInt(cell[2]), Integer.parseInt(cell[3])));
        }
        String[] header = people.getFirst().split(",");
        List<List<Integer>> keys = new ArrayList<>();
        for (String line : people.subList(1, people.size())) {
            String[] cell = line.split(",");
            List<Integer> key = new ArrayList<>();
            for (int f = 0; f < header.length; f++) {
                Integer quota = position.get(key(header[f], cell[f]));
                if (quota != null) {
                    key.add(quota);
                }
            }
            key.sort(null);
            keys.add(key);
        }
        Map<String, List<Integer>> types = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            types.computeIfAbsent(keys.get(i).toString(), k -> new ArrayList<>())
                    .add(i);
        }
        List<PersonType> list = new ArrayList<>();
        Integer[] typeOf = new Integer[keys.size()];
        for (List<Integer> members : types.values()) {
            members.forEach(i -> typeOf[i] = list.size());
            list.add(new PersonType(keys.get(members.getFirst()), PersonType.ALONE, members.size()));
        }
        List<Double> expected = leximin.subList(1, leximin.size()).stream()
                .map(line -> Double.parseDouble(line.split(",")[1]))
                .toList();
        return new PoolFile(new TypedPool(new PanelRules(size, rules), list, List.of()), List.of(typeOf), expected);
    }

    private static String key(String feature, String value) {
        return (feature.strip() + "\u0000" + value.strip()).toLowerCase(Locale.ROOT);
    }
}

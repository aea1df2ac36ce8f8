package org.kleroterion.fairness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.panel.PanelRules;
import org.kleroterion.sortition.panel.Quota;
import org.kleroterion.sortition.panel.TypedPool;

/// A pool of the test resources, with the chance that its own file expects for each person.
record PoolFile(People people, List<Double> expected) {

    static PoolFile read(String name, int size) {
        List<Quota> quotas = new ArrayList<>();
        Map<String, Integer> positions = new TreeMap<>();
        for (String[] cell : body(name, "categories.csv")) {
            positions.put(cell[0] + "=" + cell[1], quotas.size());
            quotas.add(new Quota(cell[0], cell[1], Integer.parseInt(cell[2]), Integer.parseInt(cell[3])));
        }
        String[] header = rows(name, "respondents.csv").getFirst();
        List<People.Person> persons = new ArrayList<>();
        for (String[] cell : body(name, "respondents.csv")) {
            List<Integer> key = new ArrayList<>();
            for (int f = 0; f < header.length; f++) {
                key.add(positions.getOrDefault(header[f] + "=" + cell[f], -1));
            }
            key.removeIf(position -> position < 0);
            key.sort(null);
            persons.add(new People.Person(List.copyOf(key), People.ALONE));
        }
        List<Double> expected = body(name, "leximin.csv").stream()
                .map(cell -> Double.valueOf(cell[1]))
                .toList();
        return new PoolFile(new People(new PanelRules(size, quotas), persons), expected);
    }

    TypedPool pool() {
        return people.typed();
    }

    private static List<String[]> body(String name, String file) {
        List<String[]> rows = rows(name, file);
        return rows.subList(1, rows.size());
    }

    private static List<String[]> rows(String name, String file) {
        Path folder = Path.of(System.getProperty("kleroterion.root", ".."), "fairness/src/test/resources/pools", name);
        try {
            return Files.readAllLines(folder.resolve(file)).stream()
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

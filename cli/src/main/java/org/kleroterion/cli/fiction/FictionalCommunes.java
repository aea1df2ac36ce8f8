package org.kleroterion.cli.fiction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The 31 communes of the fictional metropolis; the tables beside this class name the sources of their figures.
final class FictionalCommunes {

    /// Electors of all communes at full size.
    static final int FULL_SIZE = 336_366;

    /// Electors that even the smallest commune has.
    static final int FEWEST = 5;

    private FictionalCommunes() {}

    static List<FictionalCommune> all() {
        List<List<String>> ages = table("ages.csv");
        List<List<String>> stations = table("stations.csv");
        return table("communes.csv").stream()
                .map(row -> new FictionalCommune(
                        row.get(0),
                        row.get(1),
                        Integer.parseInt(row.get(2)),
                        ages.stream()
                                .filter(age -> age.getFirst().equals(row.getFirst()))
                                .map(FictionalCommunes::age)
                                .toList(),
                        stations.stream()
                                .filter(one -> one.getFirst().equals(row.getFirst()))
                                .map(FictionalCommunes::station)
                                .toList()))
                .toList();
    }

    /// The communes with `electors` people in all, each its share; none has fewer than [#FEWEST].
    static List<FictionalCommune> scaledTo(int electors) {
        List<FictionalCommune> scaled = new ArrayList<>();
        long cumulated = 0;
        int excess = 0;
        for (FictionalCommune commune : all()) {
            long before = electors * cumulated / FULL_SIZE;
            cumulated += commune.electors();
            int share = (int) (electors * cumulated / FULL_SIZE - before);
            excess += Math.max(0, FEWEST - share);
            scaled.add(commune.withElectors(Math.max(FEWEST, share)));
        }
        int largest = largest(scaled);
        FictionalCommune giver = scaled.get(largest);
        scaled.set(largest, giver.withElectors(giver.electors() - excess));
        return scaled;
    }

    private static int largest(List<FictionalCommune> communes) {
        int largest = 0;
        for (int at = 1; at < communes.size(); at++) {
            largest = communes.get(at).electors() > communes.get(largest).electors() ? at : largest;
        }
        return largest;
    }

    private static FictionalCommune.AgeClass age(List<String> row) {
        return new FictionalCommune.AgeClass(
                row.get(1).charAt(0), Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)));
    }

    private static FictionalCommune.Station station(List<String> row) {
        return new FictionalCommune.Station(row.get(1), Integer.parseInt(row.get(2)));
    }

    /// The rows of a table without its remarks and its header.
    private static List<List<String>> table(String file) {
        InputStream stream = FictionalCommunes.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("the table " + file + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.kleroterion.cli.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kleroterion.fairness.table.Aim;
import org.kleroterion.fairness.table.TablePlan;
import org.kleroterion.fairness.table.csv.TableColumns;
import org.kleroterion.fairness.table.csv.TableInput;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.pool.InputFile;

/// A plan of tables as `tables plan` or `tables reseat` left it.
///
/// @param columns which columns of the people count
record EarlierTablePlan(TableInput input, TablePlan plan, TableColumns columns) {

    /// @throws InvalidInput if it is no such folder
    static EarlierTablePlan read(Path folder) throws IOException {
        try {
            CanonicalText summary = CanonicalText.parse(Files.readAllBytes(folder.resolve("summary.txt")));
            List<String> features = values(summary, "spread");
            TableColumns columns = new TableColumns(Optional.of("id"), features, values(summary, "cluster"));
            List<Integer> sizes = Arrays.stream(value(summary, "sizes").split(" ", -1))
                    .map(Integer::valueOf)
                    .toList();
            List<Aim> order = Arrays.stream(value(summary, "order").split(" ", -1))
                    .map(word -> Aim.valueOf(word.toUpperCase(Locale.ROOT)))
                    .toList();
            int rounds = Integer.parseInt(value(summary, "rounds"));
            TableInput input = TableInput.readLater(
                            file(folder, "people.csv"), file(folder, "wishes.csv"), columns, sizes, rounds)
                    .ordered(order);
            CanonicalTable seats =
                    CanonicalTable.parse(Files.readAllBytes(folder.resolve("tables.csv")), TablePlanFolder.SEATS);
            return new EarlierTablePlan(input, plan(input, seats), columns);
        } catch (MalformedText | IllegalArgumentException | IndexOutOfBoundsException fault) {
            throw new InvalidInput(Problem.error(
                    "TABLE-308", Place.file(folder.toString()), "fault", String.valueOf(fault.getMessage())));
        }
    }

    private static TablePlan plan(TableInput input, CanonicalTable seats) {
        List<List<List<Integer>>> rounds = new ArrayList<>();
        for (int round = 0; round < input.rounds(); round++) {
            List<List<Integer>> tables = new ArrayList<>();
            input.sizes().forEach(size -> tables.add(new ArrayList<>()));
            rounds.add(tables);
        }
        for (List<String> seat : seats.rows()) {
            int person = input.people().position(seat.get(2));
            if (person < 0) {
                throw new MalformedText("nobody has the id " + seat.get(2));
            }
            rounds.get(Integer.parseInt(seat.get(0)) - 1)
                    .get(Integer.parseInt(seat.get(1)) - 1)
                    .add(person);
        }
        return new TablePlan(rounds.stream().map(TablePlan.Round::new).toList());
    }

    private static InputFile file(Path folder, String name) throws IOException {
        return new InputFile(name, Files.readAllBytes(folder.resolve(name)));
    }

    private static List<String> values(CanonicalText text, String key) {
        return text.lines().stream()
                .filter(line -> line.key().equals(key))
                .map(CanonicalText.Line::value)
                .toList();
    }

    private static String value(CanonicalText text, String key) {
        return values(text, key).stream()
                .findFirst()
                .orElseThrow(() -> new MalformedText("summary.txt has no line '" + key + "'"));
    }
}

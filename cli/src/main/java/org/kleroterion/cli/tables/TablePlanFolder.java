package org.kleroterion.cli.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.fairness.table.TableFigures;
import org.kleroterion.fairness.table.TablePlan;
import org.kleroterion.fairness.table.TableRequest;
import org.kleroterion.fairness.table.csv.TableInput;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.CanonicalText;

/// Writes a plan of tables, with all that it follows from, so that it can be changed later.
final class TablePlanFolder {

    static final List<String> SEATS = List.of("round", "table", "person");

    private final TableInput input;
    private final TableRequest request;
    private final TablePlan plan;
    private final TableFigures figures;

    TablePlanFolder(TableInput input, TablePlan plan) {
        this.input = input;
        this.plan = plan;
        request = input.request();
        figures = TableFigures.of(request, plan);
    }

    void write(OutputFolder folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("people.csv", input.people().table().bytes());
        files.put("wishes.csv", input.wishTable().bytes());
        files.put("tables.csv", seats().bytes());
        files.put("cards.csv", cards().bytes());
        files.put("meetings.csv", meetings().bytes());
        files.put("summary.txt", summary().bytes());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.file(file.getKey()), file.getValue());
        }
    }

    private CanonicalTable seats() {
        List<List<String>> rows = new ArrayList<>();
        for (int round = 0; round < plan.rounds().size(); round++) {
            List<List<Integer>> tables = plan.rounds().get(round).tables();
            for (int table = 0; table < tables.size(); table++) {
                for (int person : tables.get(table)) {
                    rows.add(List.of(number(round), number(table), id(person)));
                }
            }
        }
        return new CanonicalTable(SEATS, rows);
    }

    /// For each person one row: their table in each round, empty where they are away.
    private CanonicalTable cards() {
        List<String> header = new ArrayList<>(List.of("person"));
        IntStream.range(0, request.rounds()).forEach(round -> header.add("round " + number(round)));
        List<List<String>> rows = new ArrayList<>();
        for (int person = 0; person < request.people(); person++) {
            List<String> row = new ArrayList<>(List.of(id(person)));
            for (TablePlan.Round round : plan.rounds()) {
                OptionalInt table = round.tableOf(person);
                row.add(table.isPresent() ? number(table.getAsInt()) : "");
            }
            rows.add(row);
        }
        return new CanonicalTable(header, rows);
    }

    private CanonicalTable meetings() {
        List<List<String>> rows = IntStream.range(0, request.people())
                .mapToObj(person -> List.of(
                        id(person),
                        figures.met().get(person).toString(),
                        figures.metBound().get(person).toString()))
                .toList();
        return new CanonicalTable(List.of("person", "met", "bound"), rows);
    }

    private CanonicalText summary() {
        List<String> names = input.people().features();
        CanonicalText.Writer text = CanonicalText.writer()
                .line("kleroterion-tables", 1)
                .line("notice", "confidential: who sits with whom, features and wishes of people")
                .line("people", request.people())
                .line("sizes", join(request.sizes()))
                .line("rounds", request.rounds())
                .line("order", join(request.order()))
                .lines("spread", names.subList(0, input.spread()))
                .lines("cluster", names.subList(input.spread(), names.size()))
                .line("seed", request.fingerprint())
                .line("wishes", figures.wishes() - figures.brokenWishes().size() + " of " + figures.wishes())
                .line("pairs", figures.pairs() + " of " + figures.pairsBound())
                .line("fewest-met", figures.fewestMet() + " of " + figures.fewestMetBound())
                .line("most-meetings", figures.mostMeetings());
        figures.balance()
                .forEach(figure ->
                        text.line("lacking", figure.lacking() + " bound " + figure.bound() + " " + figure.name()));
        return text.text();
    }

    private String id(int person) {
        return input.people().ids().get(person);
    }

    private static String number(int fromZero) {
        return Integer.toString(fromZero + 1);
    }

    private static String join(List<?> words) {
        return words.stream()
                .map(word -> word.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}

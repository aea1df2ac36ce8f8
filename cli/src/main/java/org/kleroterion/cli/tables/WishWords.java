package org.kleroterion.cli.tables;

import java.util.List;
import java.util.stream.Collectors;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.fairness.table.ImpossibleWishes;
import org.kleroterion.fairness.table.Wish;
import org.kleroterion.fairness.table.WishConflict;
import org.kleroterion.fairness.table.csv.TableInput;
import org.kleroterion.sortition.Place;

/// Says wishes in words, above all those that cannot be kept together.
final class WishWords {

    private final Terminal terminal;
    private final TableInput input;

    WishWords(Terminal terminal, TableInput input) {
        this.terminal = terminal;
        this.input = input;
    }

    void print(ImpossibleWishes impossible) {
        for (WishConflict conflict : impossible.conflicts()) {
            String key = conflict.proven() ? "tables.conflict.proven" : "tables.conflict.notfound";
            say(
                    key,
                    "rounds",
                    numbers(conflict.rounds()),
                    "tables",
                    Integer.toString(input.sizes().size()));
            for (int at = 0; at < conflict.wishes().size(); at++) {
                String words =
                        words(conflict.wishes().get(at), conflict.origins().get(at));
                say("tables.conflict.wish", "wish", words);
            }
        }
        say("tables.conflict.remedy");
    }

    /// A wish, and the line from which it comes.
    String words(Wish wish, int origin) {
        String people = wish.people().stream().map(input.people().ids()::get).collect(Collectors.joining(", "));
        Place place = input.origin(origin).place();
        String count = Integer.toString(wish.people().size());
        String table = wish instanceof Wish.Fixed fixed ? Integer.toString(fixed.table() + 1) : "";
        String key = switch (wish) {
            case Wish.Apart apart -> "tables.wish.apart";
            case Wish.Together together -> "tables.wish.together";
            case Wish.Fixed fixed -> "tables.wish.fixed";
        };
        String line = Long.toString(place.line());
        return terminal.messages()
                .text(key, "people", people, "count", count, "table", table, "file", place.file(), "line", line);
    }

    private void say(String key, String... values) {
        terminal.err().println(terminal.messages().text(key, values));
    }

    private static String numbers(List<Integer> rounds) {
        return rounds.stream().map(round -> Integer.toString(round + 1)).collect(Collectors.joining(", "));
    }
}

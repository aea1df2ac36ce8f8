package org.kleroterion.cli.replace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.record.Entrant;
import org.kleroterion.sortition.replacement.Notice;
import org.kleroterion.sortition.replacement.PanelHistory;
import org.kleroterion.sortition.replacement.PanelInService;
import org.kleroterion.sortition.replacement.PersonsInService;
import org.kleroterion.sortition.replacement.ServedPanel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `replace status`: how many sit, which notices there are and how each was answered; with the annex, who sits and how
/// the quotas stand.
@Command(name = "status")
final class ReplaceStatusCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--annex", paramLabel = "DIR")
    private Optional<Path> annex = Optional.empty();

    ReplaceStatusCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PanelRecord panel = PanelRecord.of(folder.read(terminal()).history());
        PanelInService now = panel.now();
        terminal()
                .say(
                        "replace.status",
                        "members",
                        Integer.toString(now.seated().size()),
                        "empty",
                        Integer.toString(now.emptySeats()),
                        "alternates",
                        Long.toString(now.drawn().alternates().stream()
                                .filter(tag -> !now.entered().contains(tag))
                                .count()));
        now.notices().forEach(notice -> tell(panel.panel(), notice));
        if (annex.isPresent()) {
            tellPersons(panel, panel.annex(terminal(), annex.get()));
        }
        return ExitCode.DONE;
    }

    private void tell(PanelHistory history, Notice notice) {
        boolean open = history.now().waiting().open().contains(notice.number());
        String answer = open
                ? "replace.open"
                : history.calls().stream()
                        .filter(call -> call.made().notice() == notice.number())
                        .map(call -> key(call.made().entrant()))
                        .reduce("replace.open", (earlier, later) -> later);
        terminal()
                .say(
                        "replace.notice",
                        "notice",
                        Integer.toString(notice.number()),
                        "ground",
                        ground(notice.ground().code()),
                        "answer",
                        terminal().messages().text(answer),
                        "refusals",
                        Integer.toString(history.now().waiting().attempt(notice.number())));
    }

    /// In words, unless it is a code of the plan.
    private String ground(String code) {
        String key = "replace.ground." + code;
        return terminal().messages().has(key) ? terminal().messages().text(key) : code;
    }

    private static String key(Entrant entrant) {
        return switch (entrant) {
            case Entrant.Alternate alternate -> "replace.byalternate";
            case Entrant.ByLot lot -> "replace.bylot";
            case Entrant.Nobody nobody -> "replace.nobody";
        };
    }

    private void tellPersons(PanelRecord panel, PoolAnnex pool) {
        ServedPanel served = panel.served(pool);
        PersonsInService persons = served.persons(panel.now());
        for (Hash tag : panel.now().seated()) {
            int number = served.number(tag);
            String elector = pool.volunteers().get(number).elector().toString();
            terminal().say("panel.drawn.member", "number", Integer.toString(number), "elector", elector);
        }
        QuotaWords words = new QuotaWords(terminal(), panel.quotas().quotas());
        words.tell(persons.counts());
        words.tellDamage(persons.damage());
    }
}

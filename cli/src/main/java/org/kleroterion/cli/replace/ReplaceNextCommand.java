package org.kleroterion.cli.replace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.cli.witness.BeaconSignature;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.record.Entrant;
import org.kleroterion.sortition.record.PanelChange;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.replacement.Notice;
import org.kleroterion.sortition.replacement.PanelInService;
import org.kleroterion.sortition.replacement.PersonsInService;
import org.kleroterion.sortition.replacement.ServedPanel;
import org.kleroterion.sortition.replacement.Successor;
import org.kleroterion.sortition.witness.BeaconRound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `replace next`: says whom the rule names for the first open notice, or which round is waited for, and how the quotas
/// would stand; with `--confirm` it writes it into the record.
@Command(name = "next")
final class ReplaceNextCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--annex", required = true, paramLabel = "DIR")
    private Path annex = Path.of("");

    @Option(names = "--signature", paramLabel = "HEX")
    private String signature = "";

    @Option(names = "--confirm")
    private boolean confirmed;

    ReplaceNextCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        PanelRecord panel = PanelRecord.of(record.history());
        Notice notice = panel.now().toServe().orElseThrow(() -> PanelRecord.refusal("CLI-307"));
        PoolAnnex pool = panel.annex(terminal(), annex);
        ServedPanel served = panel.served(pool);
        Successor successor = served.successor(panel.now());
        Optional<BeaconRound> beacon =
                successor instanceof Successor.Lottery lottery ? round(panel, notice, lottery) : Optional.empty();
        Optional<Entrant> entrant = served.entrant(panel.now(), beacon);
        if (entrant.isEmpty()) {
            return ExitCode.DONE;
        }
        PanelChange.Replaced replaced = new PanelChange.Replaced(notice.number(), entrant.get());
        PanelInService after = panel.now().after(replaced);
        PublicRecord longer = record.append(replaced, Map.of());
        tell(panel, PanelRecord.of(longer.history()).served(pool), after, replaced, pool);
        if (confirmed) {
            folder.write(terminal(), longer);
        }
        terminal().say(confirmed ? "replace.written" : "replace.unwritten");
        return ExitCode.DONE;
    }

    /// The round of the notice, if its signature is given; else says that it is waited for.
    private Optional<BeaconRound> round(PanelRecord panel, Notice notice, Successor.Lottery lottery) {
        Plan plan = panel.history().plan();
        long round = plan.beacon().firstRoundFrom(notice.time());
        terminal()
                .say(
                        "replace.lottery",
                        "notice",
                        Integer.toString(notice.number()),
                        "count",
                        Integer.toString(lottery.candidates().size()),
                        "round",
                        Long.toString(round),
                        "time",
                        plan.beacon().timeOf(round).toString());
        if (lottery.damage() > 0) {
            terminal().say("replace.least");
        }
        if (signature.isEmpty()) {
            quotas(panel).tellDamage(lottery.damage());
            return Optional.empty();
        }
        if (panel.history().anchorsOf(Notice.path(notice.number())).isEmpty()) {
            throw PanelRecord.refusal("CLI-187", "path", Notice.path(notice.number()));
        }
        return Optional.of(BeaconSignature.verified(terminal().messages(), plan, round, signature));
    }

    private void tell(
            PanelRecord panel,
            ServedPanel served,
            PanelInService after,
            PanelChange.Replaced replaced,
            PoolAnnex pool) {
        String notice = Integer.toString(replaced.notice());
        if (replaced.entrant().entering().isEmpty()) {
            terminal().say("replace.named.nobody", "notice", notice);
            return;
        }
        int number = served.number(replaced.entrant().entering().orElseThrow());
        terminal()
                .say(
                        replaced.entrant() instanceof Entrant.Alternate
                                ? "replace.named.alternate"
                                : "replace.named.lot",
                        "notice",
                        notice,
                        "number",
                        Integer.toString(number),
                        "elector",
                        pool.volunteers().get(number).elector().toString());
        PersonsInService persons = served.persons(after);
        quotas(panel).tell(served.persons(panel.now()).counts(), persons.counts());
        quotas(panel).tellDamage(persons.damage());
    }

    private QuotaWords quotas(PanelRecord panel) {
        return new QuotaWords(terminal(), panel.quotas().quotas());
    }
}

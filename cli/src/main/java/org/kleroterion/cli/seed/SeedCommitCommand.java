package org.kleroterion.cli.seed;

import java.io.IOException;
import java.util.Map;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.draw.Draw;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.seed.Commitment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `seed commit`: ends the sealing. What is sealed now is what will be drawn from.
@Command(name = "commit")
final class SeedCommitCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    SeedCommitCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        History history = record.history();
        Plan plan = history.plan();
        Commitment commitment = Commitment.to(plan, history.seals());
        byte[] text = commitment.text().bytes();
        PublicRecord longer = record.append(new Event.SealingEnded(), Map.of("commitment.txt", text));
        Draw.Committed draw = new Draw.Planned(plan).commitTo(longer.history().sealsInForce());
        folder.write(terminal(), longer);
        terminal()
                .say(
                        "seed.committed",
                        "count",
                        Integer.toString(commitment.seals().size()),
                        "hash",
                        draw.commitment().hex());
        commitment.unsealed().forEach(code -> terminal().say("seed.unsealed", "commune", code));
        return ExitCode.DONE;
    }
}

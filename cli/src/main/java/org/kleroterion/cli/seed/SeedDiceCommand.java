package org.kleroterion.cli.seed;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.PublicRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `seed dice`: notes the digits as they are read aloud, one die at a time, each an entry of its own.
@Command(name = "dice")
final class SeedDiceCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Parameters(paramLabel = "DIGIT", descriptionKey = "DIGIT", arity = "1..*")
    private List<String> digits;

    SeedDiceCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        int due = record.history().plan().dice();
        int thrown = record.history().all(Event.DieThrown.class).size();
        int envelopes = record.history().all(Event.EnvelopeClosed.class).size();
        if (envelopes < record.history().plan().guarantors().size()) {
            throw Guarantors.refusal("CLI-130", "count", Integer.toString(envelopes));
        }
        if (thrown + digits.size() > due) {
            throw Guarantors.refusal("CLI-131", "due", Integer.toString(due), "thrown", Integer.toString(thrown));
        }
        for (String digit : digits) {
            if (!digit.matches("[0-9]")) {
                throw Guarantors.refusal("CLI-132", "value", digit);
            }
            record = record.append(new Event.DieThrown(Integer.parseInt(digit)), Map.of());
        }
        folder.write(terminal(), record);
        int now = thrown + digits.size();
        terminal().say("seed.dice", "thrown", Integer.toString(now), "due", Integer.toString(due));
        return ExitCode.DONE;
    }
}

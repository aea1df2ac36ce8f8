package org.kleroterion.cli.seed;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.seed.Envelope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `seed open`: notes what the bailiff read in an envelope, or that it is absent.
@Command(name = "open")
final class SeedOpenCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--guarantor", required = true, paramLabel = "CODE")
    private String guarantor;

    @Option(names = "--value", required = true, paramLabel = "HEX|absent")
    private String value;

    SeedOpenCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        Plan plan = record.history().plan();
        List<String> before = record.history().all(Event.EnvelopeOpened.class).stream()
                .map(Event.EnvelopeOpened::guarantor)
                .toList();
        Guarantors.requireTurn(plan, Guarantors.withEnvelope(record.history()), before, guarantor);
        int thrown = record.history().all(Event.DieThrown.class).size();
        if (thrown < plan.dice()) {
            throw Guarantors.refusal(
                    "CLI-133", "thrown", Integer.toString(thrown), "due", Integer.toString(plan.dice()));
        }
        Optional<Hash> contribution = value.equals("absent") ? Optional.empty() : Optional.of(Guarantors.hash(value));
        contribution.ifPresent(opened -> requireAnnounced(record, plan, opened));
        folder.write(terminal(), record.append(new Event.EnvelopeOpened(guarantor, contribution), Map.of()));
        terminal().say("seed.opened", "guarantor", guarantor);
        return ExitCode.DONE;
    }

    private void requireAnnounced(PublicRecord record, Plan plan, Hash opened) {
        boolean announced = record.history().all(Event.EnvelopeClosed.class).stream()
                .filter(closed -> closed.guarantor().equals(guarantor))
                .anyMatch(closed -> new Envelope(guarantor, closed.commitment()).isOpenedBy(opened, plan.hash()));
        if (!announced) {
            throw Guarantors.refusal("CLI-134", "guarantor", guarantor);
        }
    }
}

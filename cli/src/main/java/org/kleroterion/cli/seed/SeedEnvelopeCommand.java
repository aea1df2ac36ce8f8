package org.kleroterion.cli.seed;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.PublicRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `seed envelope`: notes what a guarantor announces of their closed envelope, or that there is none.
@Command(name = "envelope")
final class SeedEnvelopeCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--guarantor", required = true, paramLabel = "CODE")
    private String guarantor;

    @Option(names = "--value", required = true, paramLabel = "HEX|none")
    private String value;

    SeedEnvelopeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        List<String> before = record.history().all(Event.EnvelopeClosed.class).stream()
                .map(Event.EnvelopeClosed::guarantor)
                .toList();
        Plan plan = record.history().plan();
        Guarantors.requireTurn(plan, Guarantors.codes(plan), before, guarantor);
        Event.EnvelopeClosed envelope = new Event.EnvelopeClosed(
                guarantor, value.equals("none") ? Optional.empty() : Optional.of(Guarantors.hash(value)));
        folder.write(terminal(), record.append(envelope, Map.of()));
        terminal().say("seed.envelope", "guarantor", guarantor);
        return ExitCode.DONE;
    }
}

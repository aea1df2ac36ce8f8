package org.kleroterion.cli;

import org.kleroterion.cli.anchor.AnchorCommand;
import org.kleroterion.cli.beacon.BeaconCommand;
import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Language;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.demo.DemoCommand;
import org.kleroterion.cli.draw.DrawCommand;
import org.kleroterion.cli.panel.PanelCommand;
import org.kleroterion.cli.plan.PlanCommand;
import org.kleroterion.cli.print.PrintCommand;
import org.kleroterion.cli.quotas.QuotasCommand;
import org.kleroterion.cli.record.RecordCommand;
import org.kleroterion.cli.replace.ReplaceCommand;
import org.kleroterion.cli.roll.RollCommand;
import org.kleroterion.cli.seed.SeedCommand;
import org.kleroterion.cli.tables.TablesCommand;
import org.kleroterion.cli.verify.VerifyCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `kleroterion`: the list of commands, and the options that all of them have.
@Command(
        name = "kleroterion",
        subcommands = {
            AnchorCommand.class,
            BeaconCommand.class,
            DemoCommand.class,
            DrawCommand.class,
            PanelCommand.class,
            PlanCommand.class,
            PrintCommand.class,
            QuotasCommand.class,
            RecordCommand.class,
            ReplaceCommand.class,
            RollCommand.class,
            SeedCommand.class,
            TablesCommand.class,
            VerifyCommand.class,
            VersionCommand.class,
        })
final class RootCommand extends CommandGroup {

    /// Read before anything else by [Language#choose]; declared here to be accepted anywhere on the line.
    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT)
    Language language;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    RootCommand(Terminal terminal) {
        super(terminal);
        this.language = terminal.language();
    }
}

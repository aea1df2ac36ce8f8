package org.kleroterion.cli.panel;

import org.kleroterion.cli.command.CommandGroup;
import org.kleroterion.cli.command.Terminal;
import picocli.CommandLine.Command;

/// `panel`: quotas, the lottery over panels, and the draw of one.
@Command(
        name = "panel",
        subcommands = {
            PanelCheckCommand.class,
            PanelLotteryCommand.class,
            PanelCompareCommand.class,
            PanelSummaryCommand.class,
            PanelSealCommand.class,
            PanelDealCommand.class,
            PanelThrowCommand.class,
            PanelDrawCommand.class,
        })
public final class PanelCommand extends CommandGroup {

    PanelCommand(Terminal terminal) {
        super(terminal);
    }
}

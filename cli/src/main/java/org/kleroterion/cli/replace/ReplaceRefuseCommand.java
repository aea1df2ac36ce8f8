package org.kleroterion.cli.replace;

import java.io.IOException;
import java.util.Map;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.record.PanelChange;
import org.kleroterion.sortition.record.PublicRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `replace refuse`: notes that whom the rule named does not come; the rule then names the next.
@Command(name = "refuse")
final class ReplaceRefuseCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--notice", required = true, paramLabel = "N")
    private int notice;

    ReplaceRefuseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        PanelRecord panel = PanelRecord.of(record.history());
        Hash tag = panel.now().waiting().awaited().stream()
                .filter(last -> last.notice() == notice)
                .flatMap(last -> last.entrant().entering().stream())
                .findFirst()
                .orElseThrow(() -> PanelRecord.refusal("CLI-306", "notice", Integer.toString(notice)));
        PanelChange.Refused refused = new PanelChange.Refused(notice, tag);
        panel.now().refusal(refused).ifPresent(problem -> {
            throw new InvalidInput(problem);
        });
        folder.write(terminal(), record.append(refused, Map.of()));
        terminal().say("replace.refused", "notice", Integer.toString(notice));
        return ExitCode.DONE;
    }
}

package org.kleroterion.cli.panel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.cli.witness.BeaconSignature;
import org.kleroterion.sortition.placing.DealtAlternates;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.placing.PanelOrder;
import org.kleroterion.sortition.placing.PanelPublication;
import org.kleroterion.sortition.placing.PanelThrow;
import org.kleroterion.sortition.pool.PoolAnnex;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.witness.BeaconRound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `panel draw`: the beacon adds its digits to those thrown and names the panel. With `--dice` it notes the throw
/// first; with the annex it says who sits on the panel.
@Command(name = "draw")
final class PanelDrawCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--dice", arity = "1..*", paramLabel = "DIGIT")
    private List<String> dice = List.of();

    @Option(
            names = {"--signature", "--beacon"},
            required = true,
            paramLabel = "HEX")
    private String signature = "";

    @Option(names = "--annex", paramLabel = "DIR")
    private Optional<Path> annex = Optional.empty();

    PanelDrawCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        if (!dice.isEmpty()) {
            record = RecordSteps.withThrow(record, dice);
        }
        History history = record.history();
        PanelThrow thrown = RecordSteps.thrown(history);
        BeaconRound beacon = BeaconSignature.verified(terminal().messages(), history.plan(), thrown.round(), signature);
        int panel = thrown.drawWith(beacon);
        String name = PanelOrder.name(panel, RecordSteps.pool(history).panels());
        PublicRecord longer = record.append(new Event.PanelDrawn(beacon, name), Map.of());
        if (annex.isPresent()) {
            tellMembers(AnnexTables.read(terminal(), annex.get(), history), history, panel);
        }
        folder.write(terminal(), longer);
        terminal().say("panel.drawn", "panel", name);
        return ExitCode.DONE;
    }

    private void tellMembers(AnnexTables tables, History history, int panel) {
        PanelPublication publication = RecordSteps.panels(history);
        DealtPanels dealt = tables.deal(publication.placing());
        PoolAnnex pool = tables.pool();
        for (int number : dealt.panels().get(panel)) {
            String elector = pool.volunteers().get(number).elector().toString();
            terminal().say("panel.drawn.member", "number", Integer.toString(number), "elector", elector);
        }
        List<Integer> alternates =
                tables.dealAlternates(dealt, publication.placing()).panels().get(panel);
        for (int at = 0; at < alternates.size(); at++) {
            terminal()
                    .say(
                            "panel.drawn.alternate",
                            "rank",
                            Integer.toString(DealtAlternates.FIRST_RANK + at),
                            "number",
                            Integer.toString(alternates.get(at)),
                            "elector",
                            pool.volunteers().get(alternates.get(at)).elector().toString());
        }
    }
}

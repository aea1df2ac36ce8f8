package org.kleroterion.cli.panel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.record.RecordOption;
import org.kleroterion.cli.witness.BeaconSignature;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.placing.AlternateTags;
import org.kleroterion.sortition.placing.Appearances;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.placing.PanelPublication;
import org.kleroterion.sortition.placing.PanelTags;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.record.Event;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.witness.BeaconRound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `panel deal`: the beacon places the persons; the record gets tags that only their holders know. Without a signature
/// it says which round is waited for.
@Command(name = "deal")
final class PanelDealCommand extends CliCommand {

    @Mixin
    private RecordOption folder;

    @Option(names = "--annex", required = true, paramLabel = "DIR")
    private Path annex = Path.of("");

    @Option(names = "--signature", paramLabel = "HEX")
    private String signature = "";

    PanelDealCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        PublicRecord record = folder.read(terminal());
        History history = record.history();
        AnnexTables tables = AnnexTables.read(terminal(), annex, history);
        Plan plan = history.plan();
        RecordSteps.firstAnchor(history, RecordSteps.POOL);
        long round = plan.beacon().firstRoundFrom(plan.calendar().placingBeacon());
        String time = plan.beacon().timeOf(round).toString();
        if (signature.isEmpty()) {
            terminal().say("panel.deal.round", "round", Long.toString(round), "time", time);
            return ExitCode.DONE;
        }
        BeaconRound beacon = BeaconSignature.verified(terminal().messages(), plan, round, signature);
        PanelPublication publication = publish(record, tables, beacon);
        terminal().say("panel.dealt", "panels", Integer.toString(tables.seal().panels()));
        terminal().say("panel.dealt.hash", "hash", publication.hash().hex());
        return ExitCode.DONE;
    }

    private PanelPublication publish(PublicRecord record, AnnexTables tables, BeaconRound beacon) throws IOException {
        DealtPanels dealt = tables.deal(beacon);
        byte[] tags = PanelTags.of(dealt, tables.keys()).table().bytes();
        byte[] alternates = AlternateTags.of(tables.dealAlternates(dealt, beacon), tables.keys())
                .table()
                .bytes();
        byte[] appearances = Appearances.of(dealt.appearances()).table().bytes();
        PanelPublication publication = new PanelPublication(
                tables.seal().hash(),
                beacon,
                Sha256.of(tags),
                Sha256.of(alternates),
                Sha256.of(appearances),
                dealt.deviation());
        Map<String, byte[]> brought = Map.of(
                RecordSteps.TAGS,
                tags,
                RecordSteps.ALTERNATES,
                alternates,
                RecordSteps.APPEARANCES,
                appearances,
                RecordSteps.PANELS,
                publication.text().bytes());
        folder.write(terminal(), record.append(new Event.PanelsPublished(), brought));
        return publication;
    }
}

package org.kleroterion.cli.panel;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.fairness.ChosenAlternates;
import org.kleroterion.fairness.LeximinLottery;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.placing.Dealing;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.placing.PanelOrder;
import org.kleroterion.sortition.placing.PlacingSeed;
import org.kleroterion.sortition.pool.PanelInput;
import org.kleroterion.sortition.pool.PeopleTable;
import org.kleroterion.sortition.pool.QuotaTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `panel lottery`: the fairest lottery over panels, as a table of equally likely ones, without a public record.
@Command(name = "lottery")
final class PanelLotteryCommand extends CliCommand {

    @Mixin
    private TableOptions tables = new TableOptions();

    @Mixin
    private SizeOptions options = new SizeOptions();

    @Option(names = "--panels", paramLabel = "M", defaultValue = "1000")
    private int panels = 1000;

    @Mixin
    private ObjectiveOption objective = new ObjectiveOption();

    @Mixin
    private AlternateOptions alternates = new AlternateOptions();

    @Mixin
    private OutputOptions output;

    PanelLotteryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Lotteries.requirePanels(panels);
        PanelInput input = tables.read(terminal(), options);
        terminal().print(input.remarks());
        try (OutputFolder folder = OutputFolder.createPrivate(output.target(terminal()), output.replace())) {
            write(folder, input);
            folder.finish();
        }
        terminal().say("panel.lottery.made", "folder", output.target(terminal()).toString());
        return ExitCode.DONE;
    }

    private void write(OutputFolder folder, PanelInput input) throws IOException {
        TypedPeople people = input.types();
        LeximinLottery lottery = Lotteries.find(terminal(), people, objective.objective(), panels);
        QuotaTable quotas = new QuotaTable(input.rules().quotas());
        byte[] pool = PeopleTable.of(quotas, input.people()).bytes();
        PlacingSeed placing = PlacingSeed.withoutRecord(
                Sha256.of(pool), quotas.sha256(), input.rules().size());
        DealtPanels dealt = Dealing.deal(placing, people, PanelOrder.of(placing, Lotteries.compositions(lottery)));
        if (!dealt.faults().isEmpty()) {
            throw new IllegalStateException("a panel of the lottery breaks a rule: " + dealt.faults());
        }
        LotteryFiles files = new LotteryFiles(input, lottery, dealt, placing);
        Map<String, byte[]> more = new TreeMap<>(new LotteryPictures(terminal(), input, dealt)
                .files(lottery.objective().text(), new LotteryFigures(input, lottery, dealt).chances()));
        int count = alternates.alternates(input.rules().size());
        if (count > 0) {
            more.putAll(alternates(input, dealt, placing, lottery, count));
        }
        files.write(folder, pool, quotas.table().bytes(), more);
        new SummaryPage(terminal(), files.summary()).print();
    }

    private Map<String, byte[]> alternates(
            PanelInput input, DealtPanels dealt, PlacingSeed placing, LeximinLottery lottery, int count) {
        AlternateWork work = new AlternateWork(terminal(), alternates.dropOut());
        ChosenAlternates chosen =
                work.choose(dealt.people().pool(), placing.value(), Lotteries.compositions(lottery), count);
        work.tell(chosen);
        return new AlternateFiles(work, input, chosen, dealt, placing).files();
    }
}

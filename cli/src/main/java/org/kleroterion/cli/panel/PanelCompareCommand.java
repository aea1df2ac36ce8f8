package org.kleroterion.cli.panel;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.kleroterion.cli.command.CliCommand;
import org.kleroterion.cli.command.ExitCode;
import org.kleroterion.cli.command.Terminal;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.cli.output.OutputOptions;
import org.kleroterion.fairness.FairLottery;
import org.kleroterion.fairness.Figures;
import org.kleroterion.fairness.GoldilocksPoint;
import org.kleroterion.fairness.LeximinLottery;
import org.kleroterion.fairness.Misreports;
import org.kleroterion.fairness.PairChances;
import org.kleroterion.print.LotteryCharts;
import org.kleroterion.print.chart.Series;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.panel.TypedPeople;
import org.kleroterion.sortition.plan.Objective;
import org.kleroterion.sortition.pool.PanelInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `panel compare`: what each objective would give the people of one pool, in figures and as charts.
@Command(name = "compare")
final class PanelCompareCommand extends CliCommand {

    /// In hundredths; beyond γ = 10 nearly nothing changes.
    private static final List<Integer> GAMMAS = List.of(10, 25, 50, 75, 100, 150, 200, 300, 400, 500, 700, 1000);

    @Mixin
    private TableOptions tables = new TableOptions();

    @Mixin
    private SizeOptions options = new SizeOptions();

    @Option(names = "--panels", paramLabel = "M", defaultValue = "1000")
    private int panels = 1000;

    @Option(names = "--gamma", paramLabel = "HUNDREDTHS", defaultValue = "100")
    private int gamma = 100;

    @Option(names = "--misreports", paramLabel = "COUNT", defaultValue = "200")
    private int misreports = 200;

    @Mixin
    private OutputOptions output;

    PanelCompareCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode execute() throws IOException {
        Lotteries.requirePanels(panels);
        Objective goldilocks = new ObjectiveOption("goldilocks " + gamma).objective();
        PanelInput input = tables.read(terminal(), options);
        terminal().print(input.remarks());
        TypedPeople people = input.types();
        List<ObjectiveRow> rows = new ArrayList<>();
        for (Objective objective :
                List.of(new Objective.Leximin(), new Objective.Maximin(), new Objective.Nash(), goldilocks)) {
            rows.add(row(people, objective));
        }
        try (OutputFolder folder = OutputFolder.createPrivate(output.target(terminal()), output.replace())) {
            write(folder, people, rows);
            folder.finish();
        }
        new ComparisonPage(terminal(), rows).print();
        terminal().say("panel.compare.made", "folder", output.target(terminal()).toString());
        return ExitCode.DONE;
    }

    private ObjectiveRow row(TypedPeople people, Objective objective) {
        LeximinLottery lottery = Lotteries.find(terminal(), people, objective, panels);
        try (ToldListener listener = new ToldListener(terminal())) {
            return new ObjectiveRow(
                    lottery,
                    Figures.of(people.pool(), lottery.chances()),
                    Misreports.of(people, lottery.chances(), objective, misreports, listener),
                    PairChances.of(people.pool(), lottery.table()));
        }
    }

    private void write(OutputFolder folder, TypedPeople people, List<ObjectiveRow> rows) throws IOException {
        List<List<String>> cells = rows.stream().map(ObjectiveRow::cells).toList();
        Files.write(folder.file("compare.csv"), new CanonicalTable(ObjectiveRow.HEADER, cells).bytes());
        LotteryCharts charts = LotteryCharts.in(terminal().language().code());
        Files.write(
                folder.file("compare.svg"),
                charts.chances(rows.stream().map(row -> steps(people, row)).toList())
                        .file());
        Files.write(folder.file("gamma.svg"), charts.tradeOff(curves(people)).file());
    }

    private static Series.Steps steps(TypedPeople people, ObjectiveRow row) {
        List<Double> chances = people.typeOf().stream()
                .map(type -> real(row.lottery().chances().get(type)))
                .toList();
        return Series.sorted(row.lottery().objective().text(), chances);
    }

    private List<Series.Curve> curves(TypedPeople people) {
        try (ToldListener listener = new ToldListener(terminal())) {
            List<GoldilocksPoint> points = FairLottery.tradeOff(people.pool(), GAMMAS, listener);
            return List.of(
                    new Series.Curve(
                            terminal().messages().text("panel.compare.highest"),
                            points.stream().map(p -> point(p, p.highest())).toList()),
                    new Series.Curve(
                            terminal().messages().text("panel.compare.lowest"),
                            points.stream().map(p -> point(p, p.lowest())).toList()));
        }
    }

    private static Series.Point point(GoldilocksPoint at, Fraction chance) {
        return new Series.Point(at.gammaHundredths() / 100.0, real(chance));
    }

    private static double real(Fraction chance) {
        return Double.parseDouble(chance.toDecimal(LotteryFigures.DIGITS));
    }
}

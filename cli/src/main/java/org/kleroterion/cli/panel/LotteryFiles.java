package org.kleroterion.cli.panel;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.fairness.LeximinLottery;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.CertificateText;
import org.kleroterion.sortition.panel.CompositionTable;
import org.kleroterion.sortition.panel.Fraction;
import org.kleroterion.sortition.placing.DealtPanels;
import org.kleroterion.sortition.placing.PanelOrder;
import org.kleroterion.sortition.placing.PlacingSeed;
import org.kleroterion.sortition.pool.PanelInput;

/// The files of a lottery that is no public draw. All of them are confidential.
final class LotteryFiles {

    private final PanelInput input;
    private final LeximinLottery lottery;
    private final DealtPanels dealt;
    private final PlacingSeed placing;
    private final LotterySummary summary;

    LotteryFiles(PanelInput input, LeximinLottery lottery, DealtPanels dealt, PlacingSeed placing) {
        this.input = input;
        this.lottery = lottery;
        this.dealt = dealt;
        this.placing = placing;
        this.summary = new LotteryFigures(input, lottery, dealt).summary();
    }

    LotterySummary summary() {
        return summary;
    }

    /// @param pool the table of people, quotas that of quotas, as they were hashed for the placing
    /// @param more files of the lottery, by name
    void write(OutputFolder folder, byte[] pool, byte[] quotas, Map<String, byte[]> more) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(more);
        files.put("pool.csv", pool);
        files.put("quotas.csv", quotas);
        files.put(
                "compositions.csv",
                new CompositionTable(Lotteries.compositions(lottery)).table().bytes());
        files.put("certificate.txt", CertificateText.of(lottery.certificate()).bytes());
        files.put("probabilities.csv", probabilities().bytes());
        files.put("panels.csv", panels().bytes());
        files.put("summary.txt", summary.text().bytes());
        files.put("manifest.txt", manifest(files).bytes());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.file(file.getKey()), file.getValue());
        }
    }

    private CanonicalTable probabilities() {
        List<Fraction> optimal = new LotteryFigures(input, lottery, dealt).chances();
        List<Integer> appearances = dealt.appearances();
        List<List<String>> rows = new ArrayList<>();
        for (int number = 0; number < optimal.size(); number++) {
            Fraction share = Fraction.of(appearances.get(number), dealt.panels().size());
            rows.add(List.of(
                    input.people().get(number).id(),
                    optimal.get(number).toDecimal(LotteryFigures.DIGITS),
                    share.toDecimal(LotteryFigures.DIGITS)));
        }
        return new CanonicalTable(List.of("person", "optimal", "lottery"), rows);
    }

    private CanonicalTable panels() {
        List<List<String>> rows = new ArrayList<>();
        int count = dealt.panels().size();
        for (int panel = 0; panel < count; panel++) {
            String name = PanelOrder.name(panel, count);
            dealt.panels()
                    .get(panel)
                    .forEach(number ->
                            rows.add(List.of(name, input.people().get(number).id())));
        }
        return new CanonicalTable(List.of("panel", "person"), rows);
    }

    private CanonicalText manifest(Map<String, byte[]> files) {
        return CanonicalText.writer()
                .line("kleroterion-lottery", 1)
                .line("nature", "not a public draw")
                .line("notice", "confidential: names, features and chances of people")
                .line("size", summary.size())
                .line("panels", summary.panels())
                .line("verdict", summary.verdict())
                .line("placing", placing.value())
                .lines(
                        "file",
                        files.entrySet().stream()
                                .map(file -> file.getKey() + " " + Sha256.of(file.getValue()))
                                .toList())
                .text();
    }
}

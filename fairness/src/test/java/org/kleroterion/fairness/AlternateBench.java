package org.kleroterion.fairness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.kleroterion.sortition.alternate.DropOuts;
import org.kleroterion.sortition.alternate.ExpectedDamage;
import org.kleroterion.sortition.alternate.ScaledAlternates;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.panel.Composition;
import org.kleroterion.sortition.panel.TypedPool;

/// Prints what alternates are worth on pools like published ones, on the samples that chose them and on others, and how
/// long the choice takes, in processor time with compilation.
final class AlternateBench {

    private AlternateBench() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "| pool | alternates | compositions | none | scaled | chosen | scaled, others | chosen, others | CPU s |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (LotteryBench.Case one : LotteryBench.cases()) {
            if (arguments.length == 0 || one.name().contains(arguments[0])) {
                for (int percent : List.of(10, 20)) {
                    out.println(row(one, one.pool().rules().size() / 4, percent));
                }
            }
        }
    }

    private static String row(LotteryBench.Case one, int count, int percent) {
        TypedPool pool = one.pool();
        LeximinLottery lottery = FairLottery.leximin(pool, 1000, LotteryListener.silent());
        List<Composition> table = new ArrayList<>();
        lottery.table()
                .forEach(part -> table.addAll(Collections.nCopies(part.weight().intValueExact(), part.composition())));
        DropOuts dropOuts = dropOuts(1, pool, percent);
        double start = LotteryBench.cpu();
        ChosenAlternates chosen = AlternateChoice.of(pool, dropOuts, table, count, LotteryListener.silent());
        double seconds = (LotteryBench.cpu() - start) / 1000;
        ExpectedDamage others = new ExpectedDamage(pool, dropOuts(2, pool, percent));
        double scaledOthers = 0;
        double chosenOthers = 0;
        ScaledAlternates practice = new ScaledAlternates(pool, count);
        for (int at = 0; at < table.size(); at++) {
            chosenOthers += others.of(table.get(at), chosen.table().alternates().get(at));
            scaledOthers += others.of(table.get(at), practice.of(table.get(at), count));
        }
        double parts = 720_720.0 * 200 * table.size();
        return String.format(
                Locale.ROOT,
                "| %s, %d %% | %d | %d | %s | %s | %s | %.3f | %.3f | %.1f |",
                one.name(),
                percent,
                count,
                lottery.table().size(),
                chosen.figures().none().toDecimal(3),
                chosen.figures().scaled().toDecimal(3),
                chosen.figures().chosen().toDecimal(3),
                scaledOthers / parts,
                chosenOthers / parts,
                seconds);
    }

    private static DropOuts dropOuts(int seed, TypedPool pool, int percent) {
        return DropOuts.of(Sha256.of(new byte[] {(byte) seed}), pool.rules().size(), percent);
    }
}

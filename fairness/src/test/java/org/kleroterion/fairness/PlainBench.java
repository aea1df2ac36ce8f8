package org.kleroterion.fairness;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The whole lottery of ours beside the chances alone by plain column generation, on look-alikes of published pools, in
/// processor time. The other program is stopped after a while; then the ratio is at least so much.
final class PlainBench {

    private record Case(String name, LookAlikePools pools) {}

    private static final List<Case> CASES = List.of(
            new Case("70 people", new LookAlikePools(70, 24, 5, 3, 1, 0)),
            new Case("fixture", new LookAlikePools(150, 22, 4, 5, 1, 0)),
            new Case("sf_c", new LookAlikePools(161, 44, 7, 4, 1, 0)),
            new Case("small", new LookAlikePools(200, 20, 2, 2, 1, 0)),
            new Case("hd", new LookAlikePools(239, 30, 7, 4, 1, 0)),
            new Case("sf_b", new LookAlikePools(250, 20, 6, 4, 1, 0)),
            new Case("sf_a", new LookAlikePools(312, 35, 6, 4, 1, 0)),
            new Case("obf", new LookAlikePools(321, 30, 8, 4, 1, 0)),
            new Case("sf_d", new LookAlikePools(404, 40, 6, 4, 1, 0)),
            new Case("cca", new LookAlikePools(825, 75, 4, 6, 1, 0)),
            new Case("sf_e", new LookAlikePools(1727, 110, 7, 4, 1, 0)));

    private PlainBench() {}

    /// @param arguments after how many seconds the other program is stopped
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!PersonByPerson.isPossible()) {
            out.println("the other solvers are not built for this machine");
            return;
        }
        double patience = Double.parseDouble(arguments[0]);
        out.println(
                "| pool: people/members/features | ours, ms | peak of the heap, MB | plain, ms | its memory, MB | ratio |");
        out.println("|---|--:|--:|--:|--:|--:|");
        List<Double> ratios = new ArrayList<>();
        for (Case one : CASES) {
            row(out, one, patience, ratios);
        }
        ratios.sort(null);
        out.printf(Locale.ROOT, "%nmedian ratio: at least %.0f%n", ratios.get(ratios.size() / 2));
    }

    private static void row(PrintStream out, Case one, double patience, List<Double> ratios) throws IOException {
        People people = one.pools().pool(1);
        perRun(people, 3);
        int runs = (int) Math.clamp(1000 / Math.max(1, perRun(people, 3)), 3, 200);
        double ours = perRun(people, runs);
        double heap = heap(people);
        resident();
        double before = resident();
        double start = ProcessorTime.millis();
        double[] found = PersonByPerson.leximin(people, patience);
        double plain = ProcessorTime.millis() - start;
        boolean finished = Arrays.stream(found).allMatch(chance -> chance >= 0);
        ratios.add(plain / ours);
        out.printf(
                Locale.ROOT,
                "| %s %d/%d/%d | %.1f | %.0f | %s%.0f | %.0f | %s%.0f |%n",
                one.name(),
                one.pools().people(),
                one.pools().size(),
                one.pools().criteria(),
                ours,
                heap,
                finished ? "" : "> ",
                plain,
                Math.max(0, resident() - before),
                finished ? "" : "> ",
                plain / ours);
    }

    private static double perRun(People people, int runs) {
        double start = ProcessorTime.millis();
        for (int i = 0; i < runs; i++) {
            FairLottery.leximin(people.typed(), 1000, LotteryListener.silent());
        }
        return Math.max(0.1, (ProcessorTime.millis() - start) / runs);
    }

    /// The greatest use of the heap that a listener sees during a lottery, in MB, garbage included.
    private static double heap(People people) {
        System.gc();
        long[] most = {0};
        FairLottery.leximin(people.typed(), 1000, (work, done, total) -> {
            most[0] = Math.max(
                    most[0],
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            return true;
        });
        return most[0] / 1e6;
    }

    /// The memory of the whole process in MB, the greatest since the last time; 0 where the system does not tell.
    private static double resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        double greatest = greatest(status);
        Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        return greatest;
    }

    private static double greatest(Path status) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1000)
                .findFirst()
                .orElse(0);
    }
}

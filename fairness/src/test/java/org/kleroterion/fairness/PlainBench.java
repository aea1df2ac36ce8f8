package org.kleroterion.fairness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The whole lottery of ours beside the chances alone by plain column generation, on look-alikes of published pools, in
/// processor time, each side in a process of its own. The other program is stopped after a while; then the ratio is at
/// least so much.
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

    /// What a process of its own says of one side: processor milliseconds, megabytes of heap, whether it finished.
    private record Side(double millis, double heap, boolean finished, double process) {}

    /// Milliseconds of processor time after which Java has compiled what it will.
    private static final double WARM_UP = 4000;

    private PlainBench() {}

    /// @param arguments after how many seconds the other program is stopped; in a child process then also the position
    ///     of the case and its side
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!PersonByPerson.isPossible()) {
            out.println("the other solvers are not built for this machine");
        } else if (arguments.length == 1) {
            table(out, arguments[0]);
        } else {
            People people = CASES.get(Integer.parseInt(arguments[1])).pools().pool(1);
            Side side = arguments[2].equals("ours") ? ours(people) : plain(people, Double.parseDouble(arguments[0]));
            out.println(side.millis() + " " + side.heap() + " " + side.finished() + " " + side.process());
        }
    }

    private static void table(PrintStream out, String patience) throws IOException {
        out.println("| pool: people/members/features | ours, ms | its heap, MB | its process, MB | plain, ms "
                + "| its process, MB | ratio |");
        out.println("|---|--:|--:|--:|--:|--:|--:|");
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < CASES.size(); i++) {
            Side ours = inItsOwnProcess(patience, i, "ours");
            Side plain = inItsOwnProcess(patience, i, "plain");
            ratios.add(plain.millis() / ours.millis());
            out.println(row(CASES.get(i), ours, plain));
        }
        ratios.sort(null);
        out.printf(Locale.ROOT, "%nmedian ratio: at least %.0f%n", ratios.get(ratios.size() / 2));
    }

    private static String row(Case one, Side ours, Side plain) {
        String more = plain.finished() ? "" : "> ";
        return String.format(
                Locale.ROOT,
                "| %s %d/%d/%d | %.1f | %.0f | %.0f | %s%.0f | %.0f | %s%.0f |",
                one.name(),
                one.pools().people(),
                one.pools().size(),
                one.pools().criteria(),
                ours.millis(),
                ours.heap(),
                ours.process(),
                more,
                plain.millis(),
                plain.process(),
                more,
                plain.millis() / ours.millis());
    }

    /// So that neither side inherits the memory or the compiled code of the other.
    private static Side inItsOwnProcess(String patience, int position, String side) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx1g", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PlainBench.class.getName()));
        command.addAll(List.of(patience, Integer.toString(position), side));
        Process child =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            String[] words = Objects.requireNonNull(said.readLine(), "the process of one side ended without a word")
                    .split(" ", -1);
            return new Side(
                    Double.parseDouble(words[0]),
                    Double.parseDouble(words[1]),
                    Boolean.parseBoolean(words[2]),
                    Double.parseDouble(words[3]));
        }
    }

    /// The lottery with its proof and 1 000 panels, warm.
    private static Side ours(People people) throws IOException {
        double start = ProcessorTime.millis();
        while (ProcessorTime.millis() - start < WARM_UP) {
            perRun(people, 1);
        }
        int runs = (int) Math.clamp(1000 / Math.max(1, perRun(people, 3)), 3, 200);
        double millis = perRun(people, runs);
        return new Side(millis, heap(people), true, ProcessMemory.peak());
    }

    /// The chances alone. Its work is done by the solvers in native code, so that the heap tells nothing.
    private static Side plain(People people, double patience) throws IOException {
        double start = ProcessorTime.millis();
        double[] found = PersonByPerson.leximin(people, patience);
        double millis = ProcessorTime.millis() - start;
        return new Side(millis, 0, Arrays.stream(found).allMatch(chance -> chance >= 0), ProcessMemory.peak());
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
        double[] most = {0};
        FairLottery.leximin(people.typed(), 1000, (work, done, total) -> {
            most[0] = Math.max(most[0], ProcessMemory.heap());
            return true;
        });
        return most[0];
    }
}

package org.kleroterion.fairness;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kleroterion.sortition.panel.TypedPool;

/// Prints how long the lottery of many pools takes: the first time in this process, then warm, in CPU milliseconds, and
/// as a multiple of a yardstick measured in the same run (SHA-256 of 64 MiB).
final class LotteryBench {

    record Case(String name, TypedPool pool) {}

    private LotteryBench() {}

    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        double yardstick = yardstick();
        out.printf(Locale.ROOT, "yardstick: SHA-256 of 64 MiB in %.0f ms of CPU%n%n", yardstick);
        out.println("| pool | people | types | first, ms | warm, ms | warm / yardstick | verdict | table |");
        out.println("|---|--:|--:|--:|--:|--:|---|---|");
        for (Case one : cases()) {
            if (arguments.length == 0 || one.name().contains(arguments[0])) {
                out.println(row(one, yardstick));
            }
        }
    }

    private static String row(Case one, double yardstick) {
        double first = perRun(one.pool(), 1);
        int runs = Math.clamp((long) (1000 / Math.max(1, first)), 1, 100);
        perRun(one.pool(), runs);
        double warm = perRun(one.pool(), runs);
        LeximinLottery lottery = FairLottery.leximin(one.pool(), 1000, LotteryListener.silent());
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.0f | %.0f | %.2f | %s | %s |",
                one.name(),
                one.pool().people(),
                one.pool().types().size(),
                first,
                warm,
                warm / yardstick,
                lottery.verdict(),
                lottery.deviation());
    }

    private static double perRun(TypedPool pool, int runs) {
        double start = cpu();
        for (int i = 0; i < runs; i++) {
            FairLottery.leximin(pool, 1000, LotteryListener.silent());
        }
        return (cpu() - start) / runs;
    }

    private static double yardstick() throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] block = new byte[1 << 26];
        sha256.digest(block);
        double start = cpu();
        for (int i = 0; i < 8; i++) {
            sha256.digest(block);
        }
        return (cpu() - start) / 8;
    }

    /// CPU milliseconds of the whole process so far, its compiler threads included.
    static double cpu() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e6;
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("sf_b 250/20/6", PoolFile.read("sf_b_20", 20).pool()));
        cases.add(new Case("sf_c 161/44/7", PoolFile.read("sf_c_44", 44).pool()));
        cases.add(new Case("hd 239/30/7", PoolFile.read("hd_30", 30).pool()));
        add(cases, "small", new LookAlikePools(200, 20, 2, 2, 1, 0));
        add(cases, "large", new LookAlikePools(2000, 200, 2, 2, 1, 0));
        add(cases, "fixture", new LookAlikePools(150, 22, 4, 5, 1, 0));
        add(cases, "sf_a", new LookAlikePools(312, 35, 6, 4, 1, 0));
        add(cases, "sf_d", new LookAlikePools(404, 40, 6, 4, 1, 0));
        add(cases, "sf_d, tight", new LookAlikePools(404, 40, 6, 4, 0, 0));
        add(cases, "sf_d, households", new LookAlikePools(404, 40, 6, 4, 1, 20));
        add(cases, "obf", new LookAlikePools(321, 30, 8, 4, 1, 0));
        add(cases, "cca", new LookAlikePools(825, 75, 4, 6, 1, 0));
        add(cases, "sf_e", new LookAlikePools(1727, 110, 7, 4, 1, 0));
        add(cases, "sf_e, tight", new LookAlikePools(1727, 110, 7, 6, 0, 0));
        add(cases, "ten thousand", new LookAlikePools(10_000, 150, 6, 6, 1, 0));
        return cases;
    }

    private static void add(List<Case> cases, String name, LookAlikePools pools) {
        String label = "%s %d/%d/%d".formatted(name, pools.people(), pools.size(), pools.criteria());
        cases.add(new Case(label, pools.pool(1).typed()));
    }
}

package org.kleroterion.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kleroterion.sortition.draw.Draw;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.plan.PlanReader;
import org.kleroterion.sortition.roll.Eligibility;
import org.kleroterion.sortition.roll.ListType;
import org.kleroterion.sortition.roll.Roll;
import org.kleroterion.sortition.roll.RollContents;
import org.kleroterion.sortition.roll.RollReader;
import org.kleroterion.sortition.seal.RollSeal;
import org.kleroterion.sortition.seal.SealedRoll;
import org.kleroterion.sortition.seed.Transcript;
import org.kleroterion.sortition.witness.BeaconRound;

/// Measures, in a fresh process: reading and checking rolls, sealing them, and drawing the first wave.
///
/// Arguments: a folder of rolls, and the plan. Prints `step seconds`, and the greatest heap.
public final class RollBench {

    private RollBench() {}

    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Plan plan = PlanReader.read("plan", Files.readAllBytes(Path.of(arguments[1])));
        RollContents contents = new RollReader(LocalDate.of(2026, 9, 1)).readAll(rolls(Path.of(arguments[0])));
        if (!contents.isUsable()) {
            throw new IllegalStateException("the rolls have errors");
        }
        long read = System.nanoTime();
        List<RollSeal> seals = seal(plan, contents);
        long sealed = System.nanoTime();
        Draw.Committed draw = new Draw.Planned(plan).commitTo(seals);
        long round = 1;
        Transcript transcript = new Transcript(draw.commitment(), List.of(), List.of(), List.of(), round);
        int letters = draw.drawWith(transcript, new BeaconRound(round, "ab".repeat(48)))
                .wave(1)
                .winners()
                .size();
        long drawn = System.nanoTime();
        int electors = seals.stream().mapToInt(RollSeal::electors).sum();
        System.out.printf("electors %d letters %d%n", electors, letters);
        tell("check", read - start);
        tell("seal", sealed - read);
        tell("draw", drawn - sealed);
        tell("together", drawn - start);
        System.out.printf("heap %d MiB%n", heap() >> 20);
    }

    private static List<RollSeal> seal(Plan plan, RollContents contents) {
        Eligibility eligibility = new Eligibility(
                plan.referenceDate(),
                plan.strata().minimumAge(),
                plan.lists().stream().map(ListType::valueOf).toList());
        List<RollSeal> seals = new ArrayList<>();
        for (Roll roll : contents.rolls()) {
            Hash key = Sha256.of(roll.commune().getBytes(StandardCharsets.US_ASCII));
            SealedRoll sealed = SealedRoll.of(plan, eligibility.select(roll), SecretKey.of(key.bytes()));
            seals.add(sealed.seal(1, sealed.read()));
        }
        return seals;
    }

    private static List<Path> rolls(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static void tell(String step, long nanoseconds) {
        System.out.printf("%s %.2f s%n", step, nanoseconds / 1e9);
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}

package org.kleroterion.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.kleroterion.sortition.draw.Winner;
import org.kleroterion.sortition.encoding.CanonicalTable;
import org.kleroterion.sortition.record.History;
import org.kleroterion.sortition.seal.RollLeaves;

/// Invented replies of those whom the first wave invited, and quotas that follow the roll.
///
/// Sex, age and commune come from the sealed leaves; the diploma is declared, and graduates reply more often.
record DemoReplies(CanonicalTable pool, CanonicalTable quotas) {

    private static final int SEATS = 40;
    private static final List<String> POOL_HEADER = List.of("elector", "genre", "âge", "territoire", "diplôme");
    private static final List<String> QUOTA_HEADER = List.of("feature", "value", "min", "max");

    /// Diplomas, their share of adults in per cent, and how often those invited reply, in per thousand.
    private enum Diploma {
        SANS_DIPLOME("brevet ou sans diplôme", 20, 50),
        CAP("CAP ou BEP", 16, 60),
        BAC("baccalauréat", 18, 75),
        BAC_2("bac + 2", 12, 100),
        BAC_3("bac + 3 et plus", 34, 110);

        private final String label;
        private final int share;
        private final int replies;

        Diploma(String label, int share, int replies) {
            this.label = label;
            this.share = share;
            this.replies = replies;
        }
    }

    static DemoReplies to(DemoStage stage, History history) throws IOException {
        SplittableRandom chance = new SplittableRandom(2026);
        List<Winner> winners = history.wave(1).winners();
        int boost = Math.max(1, 3000 / Math.max(1, winners.size()));
        Map<String, RollLeaves> leaves = new TreeMap<>();
        List<List<String>> invited = new ArrayList<>();
        List<List<String>> volunteers = new ArrayList<>();
        for (Winner winner : winners) {
            if (!leaves.containsKey(winner.commune())) {
                byte[] table = Files.readAllBytes(stage.file("communes/" + winner.commune() + "/seal/leaves.csv"));
                leaves.put(winner.commune(), RollLeaves.parse(table));
            }
            RollLeaves roll = leaves.getOrDefault(winner.commune(), new RollLeaves(List.of()));
            Diploma diploma = diploma(chance);
            List<String> person = person(winner, roll, diploma);
            invited.add(person);
            if (chance.nextInt(1000) < diploma.replies * boost) {
                volunteers.add(person);
            }
        }
        return new DemoReplies(new CanonicalTable(POOL_HEADER, volunteers), quotas(invited));
    }

    private static List<String> person(Winner winner, RollLeaves roll, Diploma diploma) {
        RollLeaves.Leaf leaf = roll.leaves().get(winner.index());
        return List.of(
                winner.commune() + ":" + winner.index(),
                leaf.elector().sex() == 'F' ? "femme" : "homme",
                age(leaf.elector().birthDate()),
                territory(roll.leaves().size()),
                diploma.label);
    }

    private static String age(String birthDate) {
        LocalDate born = LocalDate.parse(birthDate.replace("-00", "-12").substring(0, 8) + "28");
        long years = ChronoUnit.YEARS.between(born, LocalDate.of(2026, 9, 1));
        return years < 30 ? "18-29" : years < 45 ? "30-44" : years < 60 ? "45-59" : years < 75 ? "60-74" : "75 et plus";
    }

    private static String territory(int electors) {
        return electors > 50_000 ? "ville centre" : electors > 7_000 ? "grande commune" : "petite commune";
    }

    private static Diploma diploma(SplittableRandom chance) {
        int percent = chance.nextInt(100);
        for (Diploma diploma : Diploma.values()) {
            percent -= diploma.share;
            if (percent < 0) {
                return diploma;
            }
        }
        return Diploma.BAC_3;
    }

    /// Forty seats in proportion of those invited, rounded down and up.
    private static CanonicalTable quotas(List<List<String>> invited) {
        List<List<String>> rows = new ArrayList<>();
        for (int column = 1; column < POOL_HEADER.size(); column++) {
            Map<String, Integer> counts = new TreeMap<>();
            for (List<String> person : invited) {
                counts.merge(person.get(column), 1, Integer::sum);
            }
            String feature = POOL_HEADER.get(column);
            counts.forEach((value, count) -> rows.add(List.of(
                    feature,
                    value,
                    Integer.toString(SEATS * count / invited.size()),
                    Integer.toString(Math.ceilDiv(SEATS * count, invited.size())))));
        }
        return new CanonicalTable(QUOTA_HEADER, rows);
    }
}

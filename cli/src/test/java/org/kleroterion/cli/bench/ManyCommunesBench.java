package org.kleroterion.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.draw.Draw;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.encoding.Sha256;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.plan.PlanReader;
import org.kleroterion.sortition.roll.BirthDate;
import org.kleroterion.sortition.roll.Elector;
import org.kleroterion.sortition.roll.EligibleElectors;
import org.kleroterion.sortition.roll.ListType;
import org.kleroterion.sortition.roll.PostalAddress;
import org.kleroterion.sortition.roll.Sex;
import org.kleroterion.sortition.seal.RollSeal;
import org.kleroterion.sortition.seal.SealedRoll;
import org.kleroterion.sortition.seed.Transcript;
import org.kleroterion.sortition.witness.BeaconRound;

/// Measures a million electors in many communes: each is sealed on its own and forgotten, as on its own machine.
///
/// Arguments: a plan to take the rest from, the number of communes, the electors of each.
public final class ManyCommunesBench {

    private ManyCommunesBench() {}

    public static void main(String[] arguments) throws IOException {
        int communes = Integer.parseInt(arguments[1]);
        int electors = Integer.parseInt(arguments[2]);
        Plan plan = plan(Files.readString(Path.of(arguments[0])), communes);
        long start = System.nanoTime();
        List<RollSeal> seals = new ArrayList<>();
        for (int at = 0; at < communes; at++) {
            SecretKey key = SecretKey.of(
                    Sha256.of(code(at).getBytes(StandardCharsets.US_ASCII)).bytes());
            SealedRoll sealed =
                    SealedRoll.of(plan, new EligibleElectors(code(at), people(code(at), electors), Map.of()), key);
            seals.add(sealed.seal(1, sealed.read()));
        }
        long sealed = System.nanoTime();
        Draw.Committed draw = new Draw.Planned(plan).commitTo(seals);
        Transcript transcript = new Transcript(draw.commitment(), List.of(), List.of(), List.of(), 1);
        int letters = draw.drawWith(transcript, new BeaconRound(1, "ab".repeat(48)))
                .wave(1)
                .winners()
                .size();
        long drawn = System.nanoTime();
        System.out.printf(
                "%d communes of %d: seal %.2f s, draw of %d %.2f s%n",
                communes, electors, (sealed - start) / 1e9, letters, (drawn - sealed) / 1e9);
    }

    private static Plan plan(String text, int communes) {
        StringBuilder lines = new StringBuilder();
        text.lines()
                .filter(line -> !line.startsWith("commune = "))
                .forEach(line -> lines.append(line).append('\n'));
        for (int at = 0; at < communes; at++) {
            lines.append("commune = ").append(code(at)).append(" Fictive\n");
        }
        return PlanReader.read("plan", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String code(int at) {
        return String.format(Locale.ROOT, "%05d", at);
    }

    private static List<Elector> people(String commune, int electors) {
        List<Elector> people = new ArrayList<>(electors);
        for (int at = 0; at < electors; at++) {
            people.add(new Elector(
                    commune,
                    "FICTIVE" + at,
                    "",
                    "PERSONNE",
                    at % 2 == 0 ? Sex.F : Sex.M,
                    new BirthDate.Exact(LocalDate.of(1930 + at * 31 % 77, 1 + at % 12, 1 + at % 28)),
                    List.of(ListType.LP),
                    "0001",
                    PostalAddress.NONE,
                    List.of(Place.line("bench", at + 2L))));
        }
        return people;
    }
}

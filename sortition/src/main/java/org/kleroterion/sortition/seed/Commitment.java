package org.kleroterion.sortition.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.plan.Commune;
import org.kleroterion.sortition.plan.Plan;
import org.kleroterion.sortition.seal.RollSeal;

/// Algorithm 5.1: the end of sealing. It lists the seals in force and the communes that are out.
public record Commitment(String convention, Hash plan, List<Sealed> seals, List<String> unsealed) {

    /// A commune sealed in time: its last serial and the hash of that seal.
    public record Sealed(String commune, int serial, Hash seal) {

        static Sealed parse(String value) {
            String[] parts = value.split(" ", -1);
            if (parts.length != 3) {
                throw new IllegalArgumentException(value);
            }
            return new Sealed(
                    Commune.requireCode(parts[0]), Math.toIntExact(TextCursor.number0(parts[1])), Hash.parse(parts[2]));
        }

        @Override
        public String toString() {
            return commune + " " + serial + " " + seal;
        }
    }

    public Commitment {
        seals = List.copyOf(seals);
        unsealed = List.copyOf(unsealed);
    }

    /// Ends the sealing: of each commune its last seal counts, and every other commune of the plan is out.
    public static Commitment to(Plan plan, Collection<RollSeal> seals) {
        Map<String, Sealed> last = new TreeMap<>();
        for (RollSeal seal : seals) {
            last.merge(
                    seal.commune(),
                    new Sealed(seal.commune(), seal.serial(), seal.hash()),
                    (one, other) -> one.serial() > other.serial() ? one : other);
        }
        List<String> unsealed = new ArrayList<>();
        plan.communes().stream()
                .map(Commune::code)
                .filter(code -> !last.containsKey(code))
                .forEach(unsealed::add);
        return new Commitment(plan.convention(), plan.hash(), List.copyOf(last.values()), unsealed);
    }

    /// Reads a commitment.
    ///
    /// @throws MalformedText if it is not written canonically
    public static Commitment parse(byte[] bytes) {
        TextCursor text = TextCursor.open(bytes, "kleroterion-commitment");
        Commitment commitment = new Commitment(
                text.text("convention"),
                text.hash("plan"),
                text.all("seal", Sealed::parse),
                text.all("unsealed", Commune::requireCode));
        text.end();
        return commitment;
    }

    public CanonicalText text() {
        return CanonicalText.writer()
                .line("kleroterion-commitment", 1)
                .line("convention", convention)
                .line("plan", plan)
                .lines("seal", seals)
                .lines("unsealed", unsealed)
                .text();
    }
}

package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Adds up a mixture of panels: the chance that it gives the people of each type.
final class MixtureCheck {

    private MixtureCheck() {}

    /// @throws org.kleroterion.sortition.InvalidInput if a part is no panel, or there is none
    static List<Fraction> chances(TypedPool pool, List<WeightedComposition> mixture) {
        int types = pool.types().size();
        BigInteger total = BigInteger.ZERO;
        List<BigInteger> seats = new ArrayList<>(Collections.nCopies(types, BigInteger.ZERO));
        for (int part = 0; part < mixture.size(); part++) {
            Composition composition = mixture.get(part).composition();
            if (!PanelCheck.faults(pool, composition).isEmpty()) {
                throw CertificateFaults.of("PROOF-103", "part", part + 1);
            }
            BigInteger weight = mixture.get(part).weight();
            total = total.add(weight);
            for (int t = 0; t < types; t++) {
                int members = composition.members().get(t);
                if (members > 0) {
                    seats.set(t, seats.get(t).add(weight.multiply(BigInteger.valueOf(members))));
                }
            }
        }
        if (total.signum() == 0) {
            throw CertificateFaults.of("PROOF-104");
        }
        List<Fraction> chances = new ArrayList<>();
        for (int t = 0; t < types; t++) {
            BigInteger people = BigInteger.valueOf(pool.types().get(t).people());
            chances.add(new Fraction(seats.get(t), total.multiply(people)));
        }
        return chances;
    }
}

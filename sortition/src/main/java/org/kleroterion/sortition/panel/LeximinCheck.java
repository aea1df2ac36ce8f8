package org.kleroterion.sortition.panel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Algorithm 8.22: checks a certificate of LEXIMIN with whole numbers and no solver.
///
/// Each level answers: given that the types of earlier levels have their chances, no lottery gives all later types
/// more than the chance of this level, and the types of this level can have no more. The mixture answers that the
/// chances are possible together.
public final class LeximinCheck {

    private final TypedPool pool;
    private final LeximinCertificate certificate;
    private final List<Fraction> chances;

    private LeximinCheck(TypedPool pool, LeximinCertificate certificate) {
        this.pool = pool;
        this.certificate = certificate;
        chances = chances(pool, certificate.levels());
    }

    /// @throws IllegalArgumentException if the certificate does not fit the pool: a type on no level or on two, levels
    ///     that descend, or a composition that is no panel
    public static LeximinVerdict verdict(TypedPool pool, LeximinCertificate certificate) {
        return new LeximinCheck(pool, certificate).verdict();
    }

    /// The chance of each type, by position.
    public static List<Fraction> chances(TypedPool pool, List<LevelProof> levels) {
        List<Fraction> chances =
                new ArrayList<>(Collections.nCopies(pool.types().size(), Fraction.ZERO));
        List<Integer> seen = new ArrayList<>();
        Fraction before = Fraction.ZERO;
        for (LevelProof level : levels) {
            require(before.compareTo(level.chance()) <= 0, "the levels do not ascend");
            before = level.chance();
            for (int type : level.types()) {
                chances.set(type, level.chance());
                seen.add(type);
            }
        }
        require(
                seen.stream().sorted().toList().equals(range(pool.types().size())),
                "each type stands on exactly one level");
        return List.copyOf(chances);
    }

    private LeximinVerdict verdict() {
        Fraction epsilon = shortfall();
        for (int l = 0; l < certificate.levels().size(); l++) {
            LevelProof level = certificate.levels().get(l);
            boolean atMost = level.chance().equals(Fraction.ONE);
            if (level.multipliers().isEmpty() && !atMost) {
                return new LeximinVerdict.NotProven();
            }
            Fraction gap = atMost ? Fraction.ZERO : gap(l);
            epsilon = epsilon.compareTo(gap) < 0 ? gap : epsilon;
        }
        return epsilon.isZero() ? new LeximinVerdict.Proven() : new LeximinVerdict.WithinEpsilon(epsilon);
    }

    /// How much the chance of a level might still be raised: what the multipliers leave, shared among its types.
    private Fraction gap(int l) {
        LevelProof level = certificate.levels().get(l);
        RelaxationBound bound = RelaxationBound.of(pool, level.multipliers());
        BigInteger share = BigInteger.ZERO;
        for (int type : level.types()) {
            BigInteger weight = bound.weights().get(type);
            require(weight.signum() > 0, "level " + l + " does not bound type " + type);
            share = share.add(weight.multiply(people(type)));
        }
        Fraction met = Fraction.ZERO;
        for (LevelProof known : certificate.levels().subList(0, l + 1)) {
            BigInteger weight = BigInteger.ZERO;
            for (int type : known.types()) {
                weight = weight.add(bound.weights().get(type).multiply(people(type)));
            }
            met = met.plus(new Fraction(
                    weight.multiply(known.chance().numerator()), known.chance().denominator()));
        }
        Fraction left = new Fraction(bound.bound(), BigInteger.ONE).minusOrZero(met);
        return new Fraction(left.numerator(), left.denominator().multiply(share));
    }

    /// The greatest difference, of all types, between the chance of the level and that of the mixture.
    private Fraction shortfall() {
        BigInteger total = BigInteger.ZERO;
        List<BigInteger> seats =
                new ArrayList<>(Collections.nCopies(pool.types().size(), BigInteger.ZERO));
        for (WeightedComposition part : certificate.mixture()) {
            require(PanelCheck.faults(pool, part.composition()).isEmpty(), "a composition of the mixture is no panel");
            total = total.add(part.weight());
            for (int t = 0; t < seats.size(); t++) {
                int members = part.composition().members().get(t);
                if (members > 0) {
                    seats.set(t, seats.get(t).add(part.weight().multiply(BigInteger.valueOf(members))));
                }
            }
        }
        require(total.signum() > 0, "the mixture is empty");
        Fraction worst = Fraction.ZERO;
        for (int t = 0; t < seats.size(); t++) {
            Fraction mixed = new Fraction(seats.get(t), total.multiply(people(t)));
            Fraction lack = chances.get(t).minusOrZero(mixed);
            worst = worst.compareTo(lack) < 0 ? lack : worst;
        }
        return worst;
    }

    private BigInteger people(int type) {
        return BigInteger.valueOf(pool.types().get(type).people());
    }

    private static List<Integer> range(int end) {
        return java.util.stream.IntStream.range(0, end).boxed().toList();
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}

package org.kleroterion.sortition.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.plan.Objective;

/// Algorithm 8.22: verdict. Checks a certificate with whole numbers and no solver.
///
/// Each level answers: given that the types of earlier levels have their chances, no lottery gives all later types
/// more than the chance of this level, and the types of this level can have no more. The bounds answer for the measure
/// of an objective other than LEXIMIN. The mixture answers that the chances are possible together.
public final class CertificateCheck {

    private CertificateCheck() {}

    /// What the certificate proves.
    ///
    /// @throws org.kleroterion.sortition.InvalidInput if the certificate does not fit the pool or the
    ///     objective, or if a level or a bound is false: the problem names it, levels counted from 1
    public static LotteryVerdict verdict(TypedPool pool, Objective objective, LotteryCertificate certificate) {
        return verdict(doubts(pool, objective, certificate));
    }

    /// What a certificate with these doubts proves.
    public static LotteryVerdict verdict(List<CertificateDoubt> doubts) {
        Fraction epsilon = Fraction.ZERO;
        for (CertificateDoubt doubt : doubts) {
            if (doubt.amount().isEmpty()) {
                return new LotteryVerdict.NotProven();
            }
            epsilon = epsilon.max(doubt.amount().get());
        }
        return epsilon.isZero() ? new LotteryVerdict.Proven() : new LotteryVerdict.Within(epsilon);
    }

    /// What keeps the bounds and the levels from being proven, in their order; nothing if all of them are.
    ///
    /// @throws org.kleroterion.sortition.InvalidInput as [#verdict(TypedPool, Objective, LotteryCertificate)]
    public static List<CertificateDoubt> doubts(TypedPool pool, Objective objective, LotteryCertificate certificate) {
        List<LevelProof> levels = certificate.levels();
        boolean nash = objective instanceof Objective.Nash;
        List<Fraction> chances = chances(pool, levels);
        if (nash) {
            requireNoIdleProof(levels);
        }
        List<Fraction> mixed = MixtureCheck.chances(pool, certificate.mixture());
        StatedLottery stated = new StatedLottery(pool, chances, mixed);
        List<CertificateDoubt> doubts = new ArrayList<>(BoundChecks.doubts(stated, objective, certificate.bounds()));
        Fraction ceiling = objective instanceof Objective.Leximin
                ? Fraction.ONE
                : levels.getLast().chance();
        for (int number = 1; number <= levels.size(); number++) {
            LevelProof level = levels.get(number - 1);
            if (!nash || level.chance().isZero()) {
                new LevelCheck(pool, levels.subList(0, number), ceiling).doubt().ifPresent(doubts::add);
            }
            lack(number, level, mixed).ifPresent(doubts::add);
        }
        return doubts;
    }

    /// Whoever reads multipliers expects that somebody checks them.
    private static void requireNoIdleProof(List<LevelProof> levels) {
        for (int at = 0; at < levels.size(); at++) {
            LevelProof level = levels.get(at);
            if (level.hasProof() && !level.chance().isZero()) {
                throw CertificateFaults.of("PROOF-112", "level", at + 1, "chance", level.chance());
            }
        }
    }

    /// The chance of each type, by position.
    ///
    /// @throws org.kleroterion.sortition.InvalidInput if a type is on no level or on two, or the levels descend
    public static List<Fraction> chances(TypedPool pool, List<LevelProof> levels) {
        int types = pool.types().size();
        List<Optional<Fraction>> chances = new ArrayList<>(Collections.nCopies(types, Optional.empty()));
        Fraction before = Fraction.ZERO;
        for (int at = 0; at < levels.size(); at++) {
            Fraction chance = levels.get(at).chance();
            if (before.compareTo(chance) > 0) {
                throw CertificateFaults.of("PROOF-102", "level", at + 1, "chance", chance);
            }
            before = chance;
            for (int type : levels.get(at).types()) {
                if (type < 0 || type >= types || chances.get(type).isPresent()) {
                    throw CertificateFaults.of("PROOF-101", "level", at + 1, "chance", chance, "type", type);
                }
                chances.set(type, Optional.of(chance));
            }
        }
        int missing = chances.indexOf(Optional.<Fraction>empty());
        if (missing >= 0) {
            throw CertificateFaults.of("PROOF-110", "type", missing);
        }
        return chances.stream().map(Optional::orElseThrow).toList();
    }

    /// Whom the mixture gives least, compared with the chance of the level, if it gives someone less.
    private static Optional<CertificateDoubt> lack(int number, LevelProof level, List<Fraction> mixed) {
        int worst = level.types().getFirst();
        for (int type : level.types()) {
            worst = mixed.get(type).compareTo(mixed.get(worst)) < 0 ? type : worst;
        }
        Fraction lack = level.chance().minusOrZero(mixed.get(worst));
        return lack.isZero()
                ? Optional.empty()
                : Optional.of(new CertificateDoubt.Lack(number, level.chance(), worst, lack));
    }
}

package org.kleroterion.sortition.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Algorithm 8.22: checks a certificate of LEXIMIN with whole numbers and no solver.
///
/// Each level answers: given that the types of earlier levels have their chances, no lottery gives all later types
/// more than the chance of this level, and the types of this level can have no more. The mixture answers that the
/// chances are possible together.
public final class LeximinCheck {

    private LeximinCheck() {}

    /// What the certificate proves.
    ///
    /// @throws org.kleroterion.sortition.InvalidInput if the certificate does not fit the pool, or a level is
    ///     false: the problem names it, counted from 1
    public static LeximinVerdict verdict(TypedPool pool, LeximinCertificate certificate) {
        return verdict(doubts(pool, certificate));
    }

    /// What a certificate with these doubts proves.
    public static LeximinVerdict verdict(List<LevelDoubt> doubts) {
        Fraction epsilon = Fraction.ZERO;
        for (LevelDoubt doubt : doubts) {
            Fraction amount;
            switch (doubt) {
                case LevelDoubt.NoProof none -> {
                    return new LeximinVerdict.NotProven();
                }
                case LevelDoubt.Slack slack -> amount = slack.left();
                case LevelDoubt.Lack lack -> amount = lack.lack();
            }
            epsilon = epsilon.compareTo(amount) < 0 ? amount : epsilon;
        }
        return epsilon.isZero() ? new LeximinVerdict.Proven() : new LeximinVerdict.WithinEpsilon(epsilon);
    }

    /// What keeps the levels from being proven, in the order of the levels; nothing if all of them are.
    ///
    /// @throws org.kleroterion.sortition.InvalidInput as [#verdict(TypedPool, LeximinCertificate)]
    public static List<LevelDoubt> doubts(TypedPool pool, LeximinCertificate certificate) {
        List<LevelProof> levels = certificate.levels();
        chances(pool, levels);
        List<Fraction> mixed = MixtureCheck.chances(pool, certificate.mixture());
        List<LevelDoubt> doubts = new ArrayList<>();
        for (int number = 1; number <= levels.size(); number++) {
            new LevelCheck(pool, levels.subList(0, number)).doubt().ifPresent(doubts::add);
            lack(number, levels.get(number - 1), mixed).ifPresent(doubts::add);
        }
        return doubts;
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
    private static Optional<LevelDoubt> lack(int number, LevelProof level, List<Fraction> mixed) {
        int worst = level.types().getFirst();
        for (int type : level.types()) {
            worst = mixed.get(type).compareTo(mixed.get(worst)) < 0 ? type : worst;
        }
        Fraction lack = level.chance().minusOrZero(mixed.get(worst));
        return lack.isZero() ? Optional.empty() : Optional.of(new LevelDoubt.Lack(number, level.chance(), worst, lack));
    }
}

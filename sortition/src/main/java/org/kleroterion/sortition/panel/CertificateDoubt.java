package org.kleroterion.sortition.panel;

import java.util.Optional;

/// What keeps one level or one bound of a certificate from being proven.
public sealed interface CertificateDoubt {

    /// By how much something could be better; nothing where that is not known.
    Optional<Fraction> amount();

    /// A doubt about a level.
    sealed interface OfLevel extends CertificateDoubt {

        /// The level, counted from 1.
        int level();

        /// The chance that the certificate states for the level.
        Fraction chance();
    }

    /// The level states no multipliers: it rests on the word of a solver.
    record NoProof(int level, Fraction chance) implements OfLevel {
        @Override
        public Optional<Fraction> amount() {
            return Optional.empty();
        }
    }

    /// The multipliers leave room: for all they say, the chance of the level might be greater by `left`. That people
    /// have no chance at all is proven whole or not at all.
    record Slack(int level, Fraction chance, Fraction left) implements OfLevel {
        @Override
        public Optional<Fraction> amount() {
            return chance.isZero() ? Optional.empty() : Optional.of(left);
        }
    }

    /// The mixture of panels gives the people of `type` less than the chance of the level, by `lack`.
    record Lack(int level, Fraction chance, int type, Fraction lack) implements OfLevel {
        @Override
        public Optional<Fraction> amount() {
            return Optional.of(lack);
        }
    }

    /// The bound is missing, or somebody whom it counts gets nothing from the mixture.
    record NoBound(ObjectiveBound.Kind bound) implements CertificateDoubt {
        @Override
        public Optional<Fraction> amount() {
            return Optional.empty();
        }
    }

    /// The bound leaves room: for all it says, what it limits might be better by `left`.
    record Loose(ObjectiveBound.Kind bound, Fraction left) implements CertificateDoubt {
        @Override
        public Optional<Fraction> amount() {
            return Optional.of(left);
        }
    }
}

package org.kleroterion.sortition.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.panel.ObjectiveBound.Kind;
import org.kleroterion.sortition.plan.Objective;

/// Which bounds an objective asks for, and what they leave.
final class BoundChecks {

    private BoundChecks() {}

    /// @throws org.kleroterion.sortition.InvalidInput if a bound is false or none that the objective asks for
    static List<CertificateDoubt> doubts(StatedLottery stated, Objective objective, List<ObjectiveBound> bounds) {
        List<Kind> wanted = wanted(objective);
        requireInOrder(objective, wanted, bounds);
        boolean nobody = stated.types().isEmpty();
        List<CertificateDoubt> doubts = new ArrayList<>();
        Optional<BoundSums> lowest = Optional.empty();
        for (Kind kind : wanted) {
            Optional<BoundSums> found = bounds.stream()
                    .filter(bound -> bound.kind() == kind && !nobody)
                    .findFirst()
                    .map(bound -> BoundSums.of(stated, bound));
            lowest = kind == Kind.LOWEST ? found : lowest;
            Optional<BoundSums> before = lowest;
            Optional<Fraction> left = found.flatMap(sums -> left(objective, sums, before));
            if (left.isEmpty()) {
                doubts.add(new CertificateDoubt.NoBound(kind));
            } else if (!left.get().isZero()) {
                doubts.add(new CertificateDoubt.Loose(kind, left.get()));
            }
        }
        return doubts;
    }

    private static Optional<Fraction> left(Objective objective, BoundSums found, Optional<BoundSums> lowest) {
        return switch (found.kind()) {
            case LOWEST -> Optional.of(new LowestBound(found).left(objective));
            case HIGHEST -> new HighestBound(found).left(objective, lowest.map(LowestBound::new));
            case MEAN -> Optional.of(MeanBound.left(found));
        };
    }

    private static List<Kind> wanted(Objective objective) {
        return switch (objective) {
            case Objective.Leximin leximin -> List.of();
            case Objective.Maximin maximin -> List.of(Kind.LOWEST, Kind.HIGHEST);
            case Objective.Goldilocks goldilocks -> List.of(Kind.LOWEST, Kind.HIGHEST);
            case Objective.Nash nash -> List.of(Kind.MEAN);
        };
    }

    private static void requireInOrder(Objective objective, List<Kind> wanted, List<ObjectiveBound> bounds) {
        int last = -1;
        for (ObjectiveBound bound : bounds) {
            int place = wanted.indexOf(bound.kind());
            if (place <= last) {
                throw CertificateFaults.of("PROOF-111", "name", bound.kind().text(), "objective", objective.text());
            }
            last = place;
        }
    }
}

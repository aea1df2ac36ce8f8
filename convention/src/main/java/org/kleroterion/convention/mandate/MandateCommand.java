package org.kleroterion.convention.mandate;

import java.util.Optional;
import org.kleroterion.convention.Bilingual;

/// What somebody asks of the mandate: to change a part of it, or an act that takes two persons.
public sealed interface MandateCommand permits MandateChange, MandateCommand.OfTwoPersons {

    /// A step of an act that takes two persons.
    sealed interface OfTwoPersons extends MandateCommand {}

    /// The first person proposes.
    ///
    /// @param reason what the public is told; needed to cancel
    record ProposeAct(TwoPersonAct kind, Optional<Bilingual> reason) implements OfTwoPersons {

        public ProposeAct {}

        public static ProposeAct of(TwoPersonAct kind) {
            return new ProposeAct(kind, Optional.empty());
        }
    }

    /// A second, different person confirms within seven days.
    record ConfirmAct(TwoPersonAct kind) implements OfTwoPersons {

        public ConfirmAct {}
    }

    /// Either person takes the proposal back.
    record WithdrawProposal() implements OfTwoPersons {

        public WithdrawProposal {}
    }
}

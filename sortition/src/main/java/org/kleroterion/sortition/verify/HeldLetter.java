package org.kleroterion.sortition.verify;

import java.util.List;
import org.kleroterion.sortition.seal.LetterProof;
import org.kleroterion.sortition.seal.RollSeal;

/// What the holder of a letter brings: the proof printed in it, and their birth date, which they type.
///
/// @param birthDate `1953-02-14`, with `00` for what the roll does not say
public record HeldLetter(LetterProof proof, String birthDate) {

    RollSeal sealAmong(List<RollSeal> seals) {
        return seals.stream()
                .filter(seal -> seal.commune().equals(proof.commune())
                        && seal.serial() == proof.serial()
                        && seal.convention().equals(proof.convention()))
                .findFirst()
                .orElseThrow(() -> Outcome.failed("verify.nosuchseal", "", "commune", proof.commune()));
    }
}

package org.kleroterion.sortition.verify;

import java.util.Optional;
import org.kleroterion.sortition.record.RecordFiles;

/// What is to be verified, and what the reader brings to it.
///
/// @param earlier an older copy of the record
/// @param letter the proof of an elector
/// @param receipt the receipt of a volunteer
/// @param annex the confidential files
public record Question(
        RecordFiles record,
        Optional<RecordFiles> earlier,
        Optional<HeldLetter> letter,
        Optional<byte[]> receipt,
        Optional<Annex> annex) {

    /// Asks about the record alone.
    public static Question about(RecordFiles record) {
        return new Question(record, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package org.kleroterion.sortition.seal;

import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;

/// What a leaf says of an elector: their names, their sex and their birth date, and nothing else.
///
/// @param useName empty if it is the birth name or there is none
/// @param birthDate `1953-02-14`, with `00` for what the roll does not say
public record ElectorRecord(String birthName, String useName, String firstNames, char sex, String birthDate) {

    /// The data of the leaf that seals this elector at an index (Algorithm 4.2).
    ///
    /// @param station code of the polling station, empty if there is none
    public byte[] leaf(long index, Stratum stratum, String station, Hash salt) {
        return Fields.untagged()
                .number(index)
                .text(stratum.label())
                .text(station)
                .hash(salt)
                .text(birthName)
                .text(useName)
                .text(firstNames)
                .text(String.valueOf(sex))
                .text(birthDate)
                .encoded();
    }

    /// The fields by which one person is told from another.
    Fields identity(String tag) {
        return Fields.tagged(tag)
                .text(birthName)
                .text(firstNames)
                .text(String.valueOf(sex))
                .text(birthDate);
    }
}

package org.kleroterion.sortition.seed;

import java.util.Optional;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;

/// A guarantor's contribution, first closed and then opened.
///
/// @param commitment the hash published with the closed envelope; nothing if this guarantor gave none
public record Envelope(String guarantor, Optional<Hash> commitment) {

    /// Algorithm 5.2: what a guarantor publishes with the closed envelope that holds `contribution`.
    ///
    /// @param contribution 32 random bytes, which only the envelope holds
    public static Hash commitment(String guarantor, Hash plan, Hash contribution) {
        return Fields.tagged("commit")
                .text(guarantor)
                .hash(plan)
                .hash(contribution)
                .sha256();
    }

    public boolean isGiven() {
        return commitment.isPresent();
    }

    /// Whether an opening is the one that this envelope announced.
    public boolean isOpenedBy(Hash contribution, Hash plan) {
        return commitment.equals(Optional.of(commitment(guarantor, plan, contribution)));
    }

    static Envelope parse(String value) {
        int space = value.indexOf(' ');
        String hash = value.substring(space + 1);
        return new Envelope(
                value.substring(0, space), hash.equals("none") ? Optional.empty() : Optional.of(Hash.parse(hash)));
    }

    @Override
    public String toString() {
        return guarantor + " " + commitment.map(Hash::hex).orElse("none");
    }
}

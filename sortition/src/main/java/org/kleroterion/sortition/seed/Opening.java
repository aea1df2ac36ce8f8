package org.kleroterion.sortition.seed;

import java.util.Optional;
import org.kleroterion.sortition.encoding.Hash;

/// What a guarantor's envelope held; nothing if it was absent or not opened.
public record Opening(String guarantor, Optional<Hash> contribution) {

    static Opening parse(String value) {
        int space = value.indexOf(' ');
        String hash = value.substring(space + 1);
        return new Opening(
                value.substring(0, space), hash.equals("absent") ? Optional.empty() : Optional.of(Hash.parse(hash)));
    }

    @Override
    public String toString() {
        return guarantor + " " + contribution.map(Hash::hex).orElse("absent");
    }
}

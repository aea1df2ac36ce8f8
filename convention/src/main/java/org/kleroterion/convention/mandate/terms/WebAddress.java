package org.kleroterion.convention.mandate.terms;

import java.net.URI;
import java.net.URISyntaxException;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// Addresses on the web that the public may follow: `https` or `http`, with a host, nothing else.
public final class WebAddress {

    private WebAddress() {}

    /// @throws InvalidInput if it is not one (MANDATE-108)
    public static URI of(String text) {
        try {
            return checked(new URI(text.strip()));
        } catch (URISyntaxException malformed) {
            throw refused(text);
        }
    }

    /// @throws InvalidInput if it is not an address that the public may follow (MANDATE-108)
    public static URI checked(URI address) {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null) {
            throw refused(address.toString());
        }
        return address;
    }

    private static InvalidInput refused(String text) {
        return new InvalidInput(Problem.error("MANDATE-108", Place.file(""), "value", text));
    }
}

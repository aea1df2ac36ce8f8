package org.kleroterion.convention;

/// The stable identifier of one of several things of a convention: a session, a venue, a document.
///
/// It never changes and is never used twice: feeds, links and the journal name things by it.
public record ItemId(String value) {

    public ItemId {
        if (!value.matches("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?")) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not an identifier. Maybe 1 to 40 lower-case letters, digits and hyphens?");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

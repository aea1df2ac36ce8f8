package org.kleroterion.sortition.record;

/// Who says that a file existed at a time. Only a token proves it to everyone.
public sealed interface Witness {

    /// An RFC 3161 token, in the file that the entry brings.
    record Token() implements Witness {
        @Override
        public String toString() {
            return "token";
        }
    }

    /// A guarantor who signed for a copy on paper.
    record Receipt(String guarantor) implements Witness {
        @Override
        public String toString() {
            return "receipt " + guarantor;
        }
    }

    /// A dated official publication.
    record Bulletin(String reference) implements Witness {
        @Override
        public String toString() {
            return "bulletin " + reference;
        }
    }

    /// Reads a witness as an entry writes it.
    static Witness parse(String value) {
        if (value.equals("token")) {
            return new Token();
        }
        if (value.startsWith("receipt ")) {
            return new Receipt(value.substring("receipt ".length()));
        }
        if (value.startsWith("bulletin ")) {
            return new Bulletin(value.substring("bulletin ".length()));
        }
        throw new IllegalArgumentException(value);
    }
}

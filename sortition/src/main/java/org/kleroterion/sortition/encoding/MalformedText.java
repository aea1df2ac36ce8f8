package org.kleroterion.sortition.encoding;

/// A published text or table is not what its chapter of the specification says; the message names the place.
public final class MalformedText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedText(String reason) {
        super(reason);
    }

    /// The reason why the text was refused, with its line.
    public String reason() {
        return String.valueOf(getMessage());
    }
}

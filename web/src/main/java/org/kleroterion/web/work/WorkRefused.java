package org.kleroterion.web.work;

/// A step that can never be done, with a reason that has words: `work.reason.<code>`.
public final class WorkRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param reason a stable code, never a value that was read
    public WorkRefused(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}

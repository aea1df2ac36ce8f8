package org.kleroterion.web.work;

/// A kind of long work, in steps. A feature declares it as a bean; the words of its name are `work.kind.<code>`.
public interface WorkKind {

    /// Stable: jobs in the database name it.
    String code();

    /// How many steps it takes; at least one.
    ///
    /// @param subject what the work is about: an identifier, empty if nothing
    int steps(String subject);

    /// Does one step, in a transaction that also notes that it is done: both are kept, or neither. So a step that was
    /// noted is never done again, and whatever else it touches (files, other servers) must bear being done twice.
    ///
    /// @param number from 0
    /// @throws WorkRefused if it can never be done; any other exception is tried again
    void step(String subject, int number);

    /// Whether whoever operates the instance may begin it by hand, about nothing in particular.
    default boolean isByHand() {
        return false;
    }
}

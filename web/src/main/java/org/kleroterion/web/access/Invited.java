package org.kleroterion.web.access;

/// How somebody who was invited learns of it.
sealed interface Invited {

    /// A letter with the link is in the outbox.
    record ByLetter() implements Invited {}

    /// No letter leaves this instance: the link is to be passed on.
    ///
    /// @param link the whole address, which opens the account once
    record ByHand(String link) implements Invited {}

    /// They had an account already, which has the role now.
    record WithAccount() implements Invited {}

    /// Code of the words that say so.
    default String notice() {
        return switch (this) {
            case ByLetter letter -> "people.written";
            case ByHand hand -> "people.invited";
            case WithAccount had -> "people.granted";
        };
    }
}

package org.kleroterion.convention.mandate.terms;

import java.time.LocalDate;
import java.util.Optional;

/// One thing that the law wants before a convention begins, and how far it has come.
///
/// @param date of the document once it is there
/// @param reference of the document
public record LegalItem(State state, Optional<LocalDate> date, Optional<String> reference) {

    /// How far it has come.
    public enum State {
        MISSING,
        UNDER_WAY,
        DONE,
        /// Not wanted here, such as an agreement between communes where only one takes part.
        NOT_NEEDED
    }

    public LegalItem {
        if (reference.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("a reference is not blank. Maybe leave it out?");
        }
    }

    public static LegalItem missing() {
        return new LegalItem(State.MISSING, Optional.empty(), Optional.empty());
    }

    public static LegalItem notNeeded() {
        return new LegalItem(State.NOT_NEEDED, Optional.empty(), Optional.empty());
    }

    public static LegalItem done(LocalDate date, String reference) {
        return new LegalItem(State.DONE, Optional.of(date), Optional.of(reference));
    }

    /// Whether nothing is left to do: not needed, or done with its date and its reference.
    public boolean isSettled() {
        return state == State.NOT_NEEDED || (state == State.DONE && date.isPresent() && reference.isPresent());
    }
}

package org.kleroterion.convention;

import java.util.List;

/// What came of a command: the new state, what the journal keeps, and what is told to whom.
///
/// Nothing has happened yet: who called saves the state and the entries together, then tells.
public record Decision<S>(S state, List<JournalEntry> entries, List<Message> messages) {

    public Decision {
        entries = List.copyOf(entries);
        messages = List.copyOf(messages);
    }

    public static <S> Decision<S> of(S state, JournalEntry... entries) {
        return new Decision<>(state, List.of(entries), List.of());
    }

    /// The same decision, which is also told.
    public Decision<S> telling(Message... messages) {
        return new Decision<>(state, entries, List.of(messages));
    }
}

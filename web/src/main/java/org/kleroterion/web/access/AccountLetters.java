package org.kleroterion.web.access;

import java.util.Map;

/// Writes to people about their account, in their own language.
public interface AccountLetters {

    /// Whether letters leave this instance: if not, whoever administers it passes links on by hand.
    boolean areSent();

    /// Leaves a letter in the transaction that it tells of.
    ///
    /// @param template code of the text, such as `access.invited`
    /// @param values what fills the text; `path` is where its link leads
    void send(Account to, String template, Map<String, String> values);
}

package org.kleroterion.web.post;

/// Where a letter is left, to be sent once the decision that it tells of is saved.
public interface Letterbox {

    /// Keeps a letter in the transaction that is open: if that is rolled back, nothing is sent.
    void send(Mail letter);
}

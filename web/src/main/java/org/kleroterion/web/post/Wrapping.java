package org.kleroterion.web.post;

/// A letter in the words of its language.
///
/// @param link where it leads; empty if nowhere
record Wrapping(String subject, String text, String link, String city) {

    /// The letter as plain text.
    String plain() {
        return text + (link.isEmpty() ? "" : "\n\n" + link) + "\n\n-- \n" + city + "\n";
    }
}

package org.kleroterion.sortition.roll;

import java.util.List;

/// Where a letter reaches an elector: the lines of an envelope below the name.
///
/// Kept as one text, its lines separated by line feeds, because a roll holds hundreds of thousands.
///
/// @param text may be empty, which [RollReader] reports
public record PostalAddress(String text) {

    /// The roll gives none.
    public static final PostalAddress NONE = new PostalAddress("");

    public List<String> lines() {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}

package org.kleroterion.web.page;

import java.util.List;

/// Where a reader is among the pages of one convention: what the frame shows beside the page.
///
/// @param slug the convention's name in addresses
/// @param title in the reader's language
public record Here(String slug, String title, List<Section> sections) {

    public Here {
        sections = List.copyOf(sections);
    }

    /// A page of the convention.
    ///
    /// @param address without the sub-path
    /// @param words code of its name
    /// @param current whether it is the one that is read
    public record Section(String address, String words, boolean current) {}
}

package org.kleroterion.print.chart;

/// What a chart says without being seen: its title and one or two sentences that tell what it shows.
///
/// @param language `fr` or `en`: how its numbers are written
public record Caption(String title, String description, String language) {

    public Caption {
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("a chart has a title and a description");
        }
    }

    Numerals numerals() {
        return Numerals.in(language);
    }
}

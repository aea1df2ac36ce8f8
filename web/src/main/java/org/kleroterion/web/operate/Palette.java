package org.kleroterion.web.operate;

/// The two colours that a city chooses, as `#rrggbb`.
///
/// @param primary of links, buttons and the head: readable on white
/// @param accent of thin lines and marks
public record Palette(String primary, String accent) {

    public static final Palette DEFAULT = new Palette("#1f3a5f", "#c8553d");
}

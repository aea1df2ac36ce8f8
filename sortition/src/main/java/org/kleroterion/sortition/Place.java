package org.kleroterion.sortition;

/// Where in an input a problem lies: a file, a line counted from 1 and a column by its name.
///
/// A line of 0 and an empty column mean the file as a whole; a line of 0 and a column mean a field of a form, which
/// has no lines.
public record Place(String file, long line, String column) {

    public Place {
        if (line < 0) {
            throw new IllegalArgumentException("a line is counted from 1, not " + line);
        }
    }

    public static Place file(String file) {
        return new Place(file, 0, "");
    }

    public static Place line(String file, long line) {
        return new Place(file, line, "");
    }

    /// A field of one part of a form.
    public static Place field(String part, String field) {
        return new Place(part, 0, field);
    }
}

package org.kleroterion.sortition.roll;

/// The row that a [RecordLexer] stands on, by the columns that are kept.
final class RollRow {

    private final RecordLexer lexer;
    private final RollHeader header;
    private final TextCache cache = new TextCache();

    RollRow(RecordLexer lexer, RollHeader header) {
        this.lexer = lexer;
        this.header = header;
    }

    /// Clean text of a column, empty if the layout has no such column.
    String text(RollColumn column) {
        if (!header.has(column)) {
            return "";
        }
        int field = header.position(column);
        return cache.text(lexer.bytes(), lexer.from(field), lexer.to(field), lexer.charset());
    }

    long line() {
        return lexer.line();
    }

    RollHeader header() {
        return header;
    }

    /// The name of a column as the file writes it.
    String name(RollColumn column) {
        return header.has(column) ? header.name(column) : "";
    }
}

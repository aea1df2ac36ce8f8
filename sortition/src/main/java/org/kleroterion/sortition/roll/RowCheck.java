package org.kleroterion.sortition.roll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kleroterion.sortition.roll.RecordLexer.Shape;

/// Decides whether a record has the form of a row, before anybody reads what it says.
final class RowCheck {

    private final RecordLexer lexer;
    private final RollHeader header;
    private final RollProblems problems;

    RowCheck(RecordLexer lexer, RollHeader header, RollProblems problems) {
        this.lexer = lexer;
        this.header = header;
        this.problems = problems;
    }

    /// Whether the record can be read; if not, the reason was added to the problems.
    boolean isSound(Shape shape) throws IOException {
        switch (shape) {
            case RECORD -> {
                return isRow();
            }
            case UNCLOSED_QUOTE -> refuse(isCutOff() ? "ROLL-122" : "ROLL-123");
            case TEXT_AFTER_QUOTE -> refuse("ROLL-124");
            case TOO_LONG -> refuse("ROLL-125", "most", Integer.toString(RecordLexer.LONGEST));
            case CONTROL_CHARACTER -> refuse("ROLL-126", "value", hex("U+%04X"));
            case INVALID_BYTE -> refuse("ROLL-127", "value", hex("%02X"), "encoding", encoding());
            case BLANK, END -> throw new IllegalArgumentException("no row: " + shape);
        }
        return false;
    }

    private void refuse(String code, String... namesAndValues) {
        problems.error(code, lexer.line(), column(), namesAndValues);
    }

    private String encoding() {
        return lexer.charset().equals(StandardCharsets.UTF_8) ? "UTF-8" : "Windows-1252";
    }

    private boolean isRow() throws IOException {
        if (lexer.fields() != header.size()) {
            if (isCutOff() && lexer.fields() < header.size()) {
                problems.error("ROLL-122", lexer.line(), header.name(lexer.fields() - 1));
            } else {
                String found = Integer.toString(lexer.fields());
                String expected = Integer.toString(header.size());
                problems.error("ROLL-121", lexer.line(), "", "found", found, "expected", expected);
            }
            return false;
        }
        if (isHeaderAgain()) {
            problems.error("ROLL-128", lexer.line(), "");
            return false;
        }
        if (lexer.looksDamaged()) {
            problems.warning("ROLL-131", lexer.line(), "");
        }
        return true;
    }

    /// Only a row whose sex has more letters than a sex has can be a header.
    private boolean isHeaderAgain() {
        int sex = header.position(RollColumn.SEX);
        if (lexer.to(sex) - lexer.from(sex) < 4) {
            return false;
        }
        List<String> names = new ArrayList<>();
        for (int field = 0; field < lexer.fields(); field++) {
            names.add(TextCache.raw(lexer.bytes(), lexer.from(field), lexer.to(field), lexer.charset()));
        }
        return HeaderReader.isHeader(header.layout(), names);
    }

    private boolean isCutOff() throws IOException {
        return !lexer.isEnded() && lexer.isAtEnd();
    }

    private String column() {
        return lexer.fault() < 0 ? "" : header.name(lexer.fault());
    }

    private String hex(String format) {
        return String.format(Locale.ROOT, format, lexer.faultyByte() & 0xff);
    }
}

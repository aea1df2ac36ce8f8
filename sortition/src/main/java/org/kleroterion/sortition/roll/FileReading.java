package org.kleroterion.sortition.roll;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.roll.RecordLexer.Shape;

/// One reading of one file, from its first byte to its last, whatever it meets.
final class FileReading {

    private static final int HEAD = 64;

    private final String name;
    private final LocalDate today;
    private final RecordLexer lexer;
    private final RollProblems problems;
    private final List<Elector> rows = new ArrayList<>();
    private long header;
    private long refused;
    private long continued;
    private long blank;

    FileReading(String name, LocalDate today, RecordLexer lexer) {
        this.name = name;
        this.today = today;
        this.lexer = lexer;
        this.problems = new RollProblems(name);
    }

    RollFile read() throws IOException {
        byte[] head = lexer.peek(HEAD);
        Optional<String> other = FileKind.problem(head);
        if (other.isPresent()) {
            return RollFile.unreadable(name, List.of(Problem.error(other.get(), Place.file(name))));
        }
        if (FileKind.hasUtf8Mark(head)) {
            lexer.skipMark(3);
        }
        Optional<RollHeader> found = header();
        if (found.isEmpty()) {
            refuseTheRest();
            return result("", "");
        }
        return electors(found.get());
    }

    private Optional<RollHeader> header() throws IOException {
        Shape shape = Separator.choose(lexer, problems) ? lexer.next() : Shape.END;
        if (shape == Shape.END) {
            return Optional.empty();
        }
        header = 1;
        if (shape != Shape.RECORD) {
            problems.error("ROLL-111", lexer.line(), "");
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        Charset charset = lexer.charset();
        for (int field = 0; field < lexer.fields(); field++) {
            names.add(TextCache.clean(TextCache.raw(lexer.bytes(), lexer.from(field), lexer.to(field), charset)));
        }
        lexer.expectFields(names.size());
        return HeaderReader.read(names, lexer.line(), problems);
    }

    private RollFile electors(RollHeader found) throws IOException {
        ElectorReader reader = new ElectorReader(name, new RollRow(lexer, found), today, problems);
        RowCheck check = new RowCheck(lexer, found, problems);
        boolean ended = true;
        for (Shape shape = lexer.next(); shape != Shape.END; shape = lexer.next()) {
            ended = lexer.isEnded();
            continued += lexer.lines() - 1;
            if (shape == Shape.BLANK) {
                blank++;
                continue;
            }
            Optional<Elector> elector = check.isSound(shape) ? reader.read() : Optional.empty();
            elector.ifPresentOrElse(rows::add, () -> refused++);
        }
        if (!ended) {
            problems.note("ROLL-129", 0, "");
        }
        if (blank > 0) {
            problems.note("ROLL-130", 0, "", "count", Long.toString(blank));
        }
        tellEmptiness();
        return result(reader.communes().commune(), reader.communes().name());
    }

    /// An empty complementary list is a file with the header only; a main list is never empty.
    private void tellEmptiness() {
        if (!rows.isEmpty() || refused > 0) {
            return;
        }
        Optional<ListType> list = FileLabel.list(name);
        if (list.isPresent() && list.get() != ListType.LP) {
            problems.note("ROLL-119", 0, "", "list", list.get().name());
        } else {
            problems.error("ROLL-118", 0, "");
        }
    }

    private void refuseTheRest() throws IOException {
        for (Shape shape = lexer.next(); shape != Shape.END; shape = lexer.next()) {
            continued += lexer.lines() - 1;
            if (shape == Shape.BLANK) {
                blank++;
            } else {
                refused++;
            }
        }
    }

    private RollFile result(String commune, String communeName) {
        long lines = header + rows.size() + refused + continued + blank;
        FileCounts counts = new FileCounts(lines, header, rows.size(), refused, continued, blank);
        return new RollFile(name, commune, communeName, rows, counts, problems.list());
    }
}

package org.kleroterion.convention;

import java.util.Optional;
import java.util.function.Function;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// Reads the fields of one part of a form, and collects every problem at its field.
public final class FieldReader {

    private final String part;
    private final Function<String, String> fields;
    private final Problems problems = new Problems();

    /// @param part code of the part, such as `identity`
    /// @param fields what was typed in a field, empty if nothing was
    public FieldReader(String part, Function<String, String> fields) {
        this.part = part;
        this.fields = fields;
    }

    /// The value of a field that may be left empty; also empty, with its problems kept, if it was refused.
    public <T> Optional<T> optional(String field, Function<String, T> reading) {
        String typed = fields.apply(field).strip();
        return typed.isEmpty() ? Optional.empty() : read(field, typed, reading);
    }

    /// The value of a field that must be filled (FORM-101 if it is not).
    public <T> Optional<T> required(String field, Function<String, T> reading) {
        String typed = fields.apply(field).strip();
        if (typed.isEmpty()) {
            problems.add(Problem.error(
                    "FORM-101", Place.field(part, field), "field", "@" + ConventionTexts.fieldWords(field)));
            return Optional.empty();
        }
        return read(field, typed, reading);
    }

    /// Everything refused so far.
    public Problems problems() {
        return problems;
    }

    private <T> Optional<T> read(String field, String typed, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(typed));
        } catch (InvalidInput refused) {
            refused.problems().forEach(problem -> problems.add(problem.at(Place.field(part, field))));
            return Optional.empty();
        }
    }
}

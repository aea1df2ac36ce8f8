package org.kleroterion.web.mandate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.kleroterion.convention.Bilingual;
import org.kleroterion.convention.FieldReader;
import org.kleroterion.convention.ItemId;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;

/// What is stored, as one would type it in a form.
final class Typed {

    private final Map<String, String> fields = new TreeMap<>();

    Typed put(String field, Object value) {
        fields.put(field, value.toString());
        return this;
    }

    Typed put(String field, Optional<?> value) {
        value.ifPresent(there -> put(field, there));
        return this;
    }

    Typed both(String field, Bilingual text) {
        put(field, text.french());
        return put(field + ".en", text.english());
    }

    Typed both(String field, Optional<Bilingual> text) {
        text.ifPresent(there -> both(field, there));
        return this;
    }

    Typed tick(String field, boolean ticked) {
        return ticked ? put(field, "yes") : this;
    }

    Map<String, String> fields() {
        return fields;
    }

    /// A text in two languages of which the French is needed.
    static Optional<Bilingual> both(FieldReader reader, String field) {
        Optional<String> english = reader.optional(field + ".en", text -> text);
        return reader.required(field, text -> text).map(french -> new Bilingual(french, english));
    }

    /// A text in two languages that may be left out; without its French it is.
    static Optional<Bilingual> bothIfAny(FieldReader reader, String field) {
        Optional<String> english = reader.optional(field + ".en", text -> text);
        return reader.optional(field, text -> text).map(french -> new Bilingual(french, english));
    }

    /// A number from 1.
    static int count(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException other) {
            throw new InvalidInput(Problem.error("FORM-104", Place.file(""), "value", text));
        }
    }

    /// A whole number between two others, both included.
    static int from(int least, int most, String text) {
        int number = count(text);
        if (number < least || number > most) {
            throw new InvalidInput(Problem.error(
                    "FORM-106",
                    Place.file(""),
                    "value",
                    text,
                    "least",
                    Integer.toString(least),
                    "most",
                    Integer.toString(most)));
        }
        return number;
    }

    /// The identifier of one of the things of a list.
    static ItemId item(String typed) {
        try {
            return new ItemId(typed);
        } catch (IllegalArgumentException other) {
            throw new InvalidInput(Problem.error("FORM-105", Place.file(""), "value", typed));
        }
    }

    /// One of the choices of a list.
    static <E extends Enum<E>> Function<String, E> oneOf(Class<E> choices) {
        return typed -> {
            try {
                return Enum.valueOf(choices, typed);
            } catch (IllegalArgumentException other) {
                throw new InvalidInput(Problem.error("FORM-105", Place.file(""), "value", typed));
            }
        };
    }

    static boolean isTicked(FieldReader reader, String field) {
        return reader.optional(field, text -> text).isPresent();
    }
}

package org.kleroterion.convention;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A datum that [Personal] marks: a line of the public page on personal data.
///
/// @param code the type and the component, such as `CommitteeMember.name`; the type alone if it is marked whole
public record PersonalDatum(
        String code, Personal.Purpose purpose, Personal.Keeping retention, List<Personal.Reader> readers) {

    public PersonalDatum {
        readers = List.copyOf(readers);
    }

    /// The marks of a type and of its components, in the order in which they are written.
    public static List<PersonalDatum> of(Class<?> type) {
        List<PersonalDatum> marks = new ArrayList<>();
        Optional.ofNullable(type.getAnnotation(Personal.class))
                .ifPresent(mark -> marks.add(of(type.getSimpleName(), mark)));
        for (RecordComponent component : components(type).toList()) {
            Optional.ofNullable(component.getAnnotation(Personal.class))
                    .ifPresent(mark -> marks.add(of(type.getSimpleName() + "." + component.getName(), mark)));
        }
        return List.copyOf(marks);
    }

    /// What the datum is, in words.
    public String name(Tongue tongue) {
        return ConventionTexts.in(tongue).text("personal.datum." + code);
    }

    public String purpose(Tongue tongue) {
        return ConventionTexts.in(tongue).text("personal.purpose." + code(purpose));
    }

    public String retention(Tongue tongue) {
        return ConventionTexts.in(tongue).text("personal.retention." + code(retention));
    }

    /// Who reads it, in words, in the order of the mark.
    public List<String> readers(Tongue tongue) {
        ConventionTexts texts = ConventionTexts.in(tongue);
        return readers.stream()
                .map(reader -> texts.text("personal.reader." + code(reader)))
                .toList();
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Stream.of(type.getRecordComponents()) : Stream.empty();
    }

    private static PersonalDatum of(String code, Personal mark) {
        return new PersonalDatum(code, mark.purpose(), mark.retention(), List.of(mark.readers()));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

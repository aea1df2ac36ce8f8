package org.kleroterion.convention.mandate;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kleroterion.convention.Identified;
import org.kleroterion.convention.ItemId;

/// Which fields of a part a change touches, by the names of the record components that differ.
final class FieldChanges {

    private FieldChanges() {}

    /// The codes of the fields that differ; all those of a thing that is new or gone.
    static SortedSet<String> of(MandateChange change, Mandate before, Mandate after) {
        Optional<Record> old = thing(change, before);
        Optional<Record> next = thing(change, after);
        if (old.isPresent() && next.isPresent()) {
            return between(old.get(), next.get());
        }
        return next.or(() -> old)
                .map(FieldChanges::all)
                .orElseGet(() -> new TreeSet<>(List.of(change.part().code())));
    }

    /// What a change is about, if it is one record.
    private static Optional<Record> thing(MandateChange change, Mandate mandate) {
        return switch (change.part()) {
            case IDENTITY -> Optional.of(mandate.identity());
            case COMMITMENT -> mandate.commitment().map(Record.class::cast);
            case CALENDAR -> mandate.calendar().map(Record.class::cast);
            case BUDGET -> Optional.empty();
            case RULES -> mandate.currentRules().map(Record.class::cast);
            case CONTACT -> mandate.contact().map(Record.class::cast);
            case LEGAL -> Optional.of(mandate.legal());
            case VENUE -> found(mandate.venues(), change.item());
            case SESSION -> found(mandate.sessions(), change.item());
            case COMMITTEE -> found(mandate.committee(), change.item());
            case DOCUMENT -> found(mandate.documents(), change.item());
            case NEWS -> found(mandate.news(), change.item());
        };
    }

    private static <T extends Record & Identified> Optional<Record> found(List<T> all, Optional<ItemId> id) {
        return id.flatMap(known -> Identified.find(all, known));
    }

    private static SortedSet<String> all(Record thing) {
        SortedSet<String> names = new TreeSet<>();
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    private static SortedSet<String> between(Record old, Record next) {
        SortedSet<String> names = new TreeSet<>();
        for (RecordComponent component : next.getClass().getRecordComponents()) {
            if (!value(component, old).equals(value(component, next))) {
                names.add(component.getName());
            }
        }
        return names;
    }

    private static Object value(RecordComponent component, Record thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("the records of a mandate are public", impossible);
        }
    }
}

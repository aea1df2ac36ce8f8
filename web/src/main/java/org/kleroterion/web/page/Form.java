package org.kleroterion.web.page;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A form as it is shown: what was typed, and what is wrong with it.
///
/// A refused form comes back with every word that was typed and every problem at once, first in a summary that takes
/// the focus, then beside each field.
///
/// It may wait in the session for the next page.
///
/// @param typed the text of each field, by name; a field that is absent is empty
/// @param faults in the order of the fields
public record Form(Map<String, String> typed, List<Fault> faults) implements Serializable {

    public static final Form EMPTY = new Form(Map.of(), List.of());

    public Form {
        typed = Map.copyOf(typed);
        faults = List.copyOf(faults);
    }

    /// A form that shows what is stored.
    public static Form of(Map<String, String> typed) {
        return new Form(typed, List.of());
    }

    public Form refusedFor(List<Fault> found) {
        return new Form(typed, found);
    }

    public Form with(String field, String text) {
        Map<String, String> more = new TreeMap<>(typed);
        more.put(field, text);
        return new Form(more, faults);
    }

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }

    /// What is wrong with one field; empty if nothing is.
    public List<Fault> faultsOf(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).toList();
    }

    public boolean isWrong(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    /// One problem, in the reader's language.
    ///
    /// @param field the field that it concerns; empty if it concerns the whole form
    public record Fault(String field, String sentence) implements Serializable {}
}

package org.kleroterion.web.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kleroterion.convention.Tongue;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.page.FormField;

/// The language of an account, as it is chosen on a page: each is named in its own words, for who reads no other.
final class Languages {

    static final FormField FIELD = new FormField("language", FormField.Kind.CHOICE, "account.language", choices());

    private Languages() {}

    /// @throws InvalidInput if it is none of ours (FORM-105)
    static Tongue of(String typed) {
        return Tongue.find(typed)
                .orElseThrow(() -> new InvalidInput(
                        Problem.error("FORM-105", Place.field("account", "language"), "value", typed)));
    }

    private static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(Tongue.FRENCH.code(), "=français");
        choices.put(Tongue.ENGLISH.code(), "=English");
        return choices;
    }
}

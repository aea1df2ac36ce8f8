package org.kleroterion.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.kleroterion.cli.Kleroterion;
import org.kleroterion.sortition.Template;

/// The texts of the command line in one language: help, tables, and the sentences of its own problems (`CLI-…`).
///
/// A text is a template: `{name}` is replaced by the value of that name.
public final class Messages {

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Messages in(Language language) {
        String file = "messages_" + language.code() + ".properties";
        try (InputStream stream = Kleroterion.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the text file " + file + " is missing");
            }
            return new Messages(new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The help texts, as picocli reads them.
    public ResourceBundle bundle() {
        return bundle;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The text of a key; `namesAndValues` alternates its placeholders and their values.
    ///
    /// @throws java.util.MissingResourceException if there is no such text
    public String text(String key, String... namesAndValues) {
        return new Template(bundle.getString(key)).filled(namesAndValues);
    }
}

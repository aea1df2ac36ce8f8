package org.kleroterion.print.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The fonts in the jar: Atkinson Hyperlegible Next, under the Open Font License beside them.
final class Fonts {

    static final String FAMILY = "Atkinson Hyperlegible Next";

    private Fonts() {}

    static InputStream open(String name) {
        InputStream stream = Fonts.class.getResourceAsStream("/org/kleroterion/print/font/" + name);
        if (stream == null) {
            throw new IllegalStateException("the font " + name + " is missing");
        }
        return stream;
    }

    static byte[] bytes(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

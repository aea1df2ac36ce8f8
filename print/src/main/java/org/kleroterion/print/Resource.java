package org.kleroterion.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// A file that lies in the jar of this module.
final class Resource {

    private Resource() {}

    static InputStream open(String name) {
        InputStream stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the file " + name + " is missing");
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

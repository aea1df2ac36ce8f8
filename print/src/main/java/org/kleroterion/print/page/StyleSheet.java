package org.kleroterion.print.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// How documents look, on paper and on screen.
final class StyleSheet {

    private StyleSheet() {}

    /// @param file the style sheet
    /// @param head the text at the top of each printed page
    static String named(String file, String head) {
        String quoted = head.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\3c ");
        try (InputStream stream = StyleSheet.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("@HEAD@", quoted);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

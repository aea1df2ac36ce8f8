package org.kleroterion.print.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// How documents look, on paper and on screen.
final class StyleSheet {

    private StyleSheet() {}

    /// @param head the text at the top of each printed page
    static String with(String head) {
        String quoted = head.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\3c ");
        try (InputStream stream = StyleSheet.class.getResourceAsStream("document.css")) {
            if (stream == null) {
                throw new IllegalStateException("document.css is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("@HEAD@", quoted);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.kleroterion.cli.command;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/// Prints one JSON document on `out` for other programs; touched by `--json` only, so that other commands start
/// without it.
///
/// Keys are English and stable, whatever the language.
public final class JsonOutput {

    private static final JSON WRITER = JSON.std
            .with(JSON.Feature.PRETTY_PRINT_OUTPUT)
            .with(JSON.Feature.WRITE_NULL_PROPERTIES)
            .without(JSON.Feature.FLUSH_AFTER_WRITE_VALUE);

    private JsonOutput() {}

    /// @param document maps with ordered keys, lists, texts, numbers, booleans
    public static void print(PrintStream out, Object document) {
        try {
            out.println(WRITER.asString(document));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", impossible);
        }
    }
}

package org.kleroterion.cli.print;

import java.io.IOException;
import java.nio.file.Files;
import org.kleroterion.cli.output.OutputFolder;
import org.kleroterion.print.page.Page;

/// Writes a document for the screen and for paper.
final class PrintedFiles {

    private PrintedFiles() {}

    static void write(OutputFolder folder, String name, Page page) throws IOException {
        Files.write(folder.file(name + ".html"), page.html());
        Files.write(folder.file(name + ".pdf"), page.pdf());
    }
}

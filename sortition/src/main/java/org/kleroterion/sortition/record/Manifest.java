package org.kleroterion.sortition.record;

import java.util.ArrayList;
import java.util.List;
import org.kleroterion.sortition.encoding.CanonicalText;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.TextCursor;
import org.kleroterion.sortition.plan.Plan;

/// Algorithm 9.2: what the folder holds, behind a first line that says how often a draw was begun.
public record Manifest(
        String draws, String convention, String nature, String notice, Hash head, List<FileReference> files) {

    /// Said of every record.
    public static final String NOTICE = "This record holds no name. Winning indices remain personal data until the keys"
            + " of the communes are destroyed.";

    /// One ceremony, never begun again.
    public static final String ONE_DRAW = "1 of 1";

    public Manifest {
        files = List.copyOf(files);
    }

    static Manifest of(Plan plan, Hash head, RecordFiles files) {
        List<FileReference> references = new ArrayList<>();
        for (String path : files.paths()) {
            if (!path.equals(RecordFiles.MANIFEST)) {
                references.add(new FileReference(path, files.sha256(path).orElseThrow()));
            }
        }
        String nature = plan.fictional() ? "fictional" : "real";
        return new Manifest(ONE_DRAW, plan.convention(), nature, NOTICE, head, references);
    }

    /// Reads a manifest.
    ///
    /// @throws MalformedText if it is not written canonically
    public static Manifest parse(byte[] bytes) {
        TextCursor text = TextCursor.start(bytes);
        String draws = text.text("draws");
        text.version("kleroterion-record");
        Manifest manifest = new Manifest(
                draws,
                text.text("convention"),
                text.text("nature"),
                text.text("notice"),
                text.hash("head"),
                text.all("file", FileReference::parse));
        text.end();
        return manifest;
    }

    public CanonicalText text() {
        return CanonicalText.writer()
                .line("draws", draws)
                .line("kleroterion-record", 1)
                .line("convention", convention)
                .line("nature", nature)
                .line("notice", notice)
                .line("head", head)
                .lines("file", files)
                .text();
    }
}

package org.kleroterion.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.kleroterion.print.page.Page;
import org.kleroterion.sortition.record.PublicRecord;
import org.kleroterion.sortition.record.RecordFiles;
import org.kleroterion.sortition.record.RecordFolder;
import org.kleroterion.sortition.verify.Question;
import org.kleroterion.sortition.verify.Verification;
import org.kleroterion.sortition.verify.Verifier;
import org.kleroterion.sortition.witness.AnchorCheck;
import org.kleroterion.sortition.witness.BeaconCheck;
import org.kleroterion.sortition.witness.Witnesses;

/// Writes every document of a record to a folder, to be looked at: `ShowDocuments RECORD FOLDER`.
public final class ShowDocuments {

    private ShowDocuments() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Files.write(folder.resolve("letters.pdf"), SampleLetters.page("fr").pdf());
        for (String language : new String[] {"fr", "en"}) {
            for (Map.Entry<String, Page> page :
                    all(Path.of(arguments[0]), language).entrySet()) {
                byte[] pdf = page.getValue().pdf();
                Files.write(folder.resolve(page.getKey() + ".pdf"), pdf);
                Files.write(
                        folder.resolve(page.getKey() + ".html"), page.getValue().html());
                System.out.println(
                        page.getKey() + " " + Conformance.faults(pdf, "ua1") + Conformance.faults(pdf, "3u"));
            }
        }
    }

    static Map<String, Page> all(Path folder, String language) throws IOException {
        RecordFiles files = RecordFolder.read(folder);
        Verification verification =
                new Verifier(new Witnesses(BeaconCheck.none(), AnchorCheck.none())).verify(Question.about(files));
        PublicRecord record = PublicRecord.read(files);
        Map<String, Page> pages = new TreeMap<>();
        pages.put("minutes-" + language, Minutes.of(record, verification, language));
        pages.put("seed-ceremony-" + language, RunSheet.seed(record.history().plan(), language));
        pages.put("panel-ceremony-" + language, RunSheet.panel(record.history().plan(), language));
        return pages;
    }
}

package org.kleroterion.convention.mandate.publication;

import java.util.List;
import java.util.Map;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// What must hold of each document.
public final class DocumentRules {

    /// Kinds that can be read and cannot run, each with the ending of its files.
    private static final Map<String, String> READABLE = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
            Map.entry("application/vnd.oasis.opendocument.presentation", "odp"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
            Map.entry("application/epub+zip", "epub"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/csv", "csv"),
            Map.entry("image/png", "png"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("video/mp4", "mp4"));

    private DocumentRules() {}

    /// Whether a kind of content is taken at all.
    public static boolean isTaken(String mediaType) {
        return READABLE.containsKey(mediaType);
    }

    /// The ending of its files, such as `pdf`; empty for a kind that is not taken.
    public static String ending(String mediaType) {
        return READABLE.getOrDefault(mediaType, "");
    }

    public static List<Problem> check(List<PublicDocument> documents) {
        Problems problems = new Problems();
        for (PublicDocument document : documents) {
            String title = document.title().french();
            if (!isTaken(document.mediaType())) {
                problems.add(Problem.error(
                        "DOCUMENT-101", field("mediaType"), "title", title, "type", document.mediaType()));
            }
            if (!document.accessible() && document.accessiblePlan().isEmpty()) {
                problems.add(Problem.error("DOCUMENT-102", field("accessiblePlan"), "title", title));
            }
        }
        return problems.list();
    }

    private static Place field(String field) {
        return Place.field("document", field);
    }
}

package org.kleroterion.convention.mandate.publication;

import java.util.List;
import java.util.Set;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.sortition.Problems;

/// What must hold of each document.
public final class DocumentRules {

    /// Kinds that can be read and cannot run.
    private static final Set<String> READABLE = Set.of(
            "application/pdf",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/epub+zip",
            "text/plain",
            "text/csv",
            "image/png",
            "image/jpeg",
            "audio/mpeg",
            "video/mp4");

    private DocumentRules() {}

    /// Whether a kind of content is taken at all.
    public static boolean isTaken(String mediaType) {
        return READABLE.contains(mediaType);
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

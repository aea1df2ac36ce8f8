package org.kleroterion.web.site;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.publication.DocumentRules;
import org.kleroterion.convention.mandate.publication.PublicDocument;
import org.kleroterion.web.access.Open;
import org.kleroterion.web.access.Permission;
import org.kleroterion.web.access.Requires;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The documents themselves, under the type that their content was found to have.
@Controller
class DocumentPages {

    private final FaceStore faces;

    DocumentPages(FaceStore faces) {
        this.faces = faces;
    }

    @Open
    @GetMapping("/{tongue:fr|en}/{slug}/documents/{document}")
    ResponseEntity<byte[]> document(@PathVariable String slug, @PathVariable String document) {
        ShownFace shown = faces.find(slug).orElseThrow(DocumentPages::absent);
        PublicDocument found = shown.face().documents().stream()
                .filter(one -> one.id().value().equals(document))
                .findFirst()
                .orElseThrow(DocumentPages::absent);
        return answer(found, shown.convention());
    }

    /// A document that the public does not see yet.
    @Requires(Permission.PREVIEW_CONVENTION)
    @GetMapping("/{tongue:fr|en}/organisation/{convention}/apercu/documents/{document}")
    ResponseEntity<byte[]> preview(@PathVariable("convention") Convention convention, @PathVariable String document) {
        PublicDocument found = convention.mandate().documents().stream()
                .filter(one -> one.id().value().equals(document))
                .findFirst()
                .orElseThrow(DocumentPages::absent);
        return answer(found, convention.id().value());
    }

    private ResponseEntity<byte[]> answer(PublicDocument found, String convention) {
        byte[] content = faces.content(convention, found.sha256().hex()).orElseThrow(DocumentPages::absent);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .eTag(found.sha256().hex())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found))
                .header(HttpHeaders.CONTENT_LANGUAGE, found.language().code())
                .body(content);
    }

    /// Saved under its title, never opened inside the site.
    private static String disposition(PublicDocument document) {
        String title = Normalizer.normalize(document.title().french(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return ContentDisposition.attachment()
                .filename(title + "." + DocumentRules.ending(document.mediaType()), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

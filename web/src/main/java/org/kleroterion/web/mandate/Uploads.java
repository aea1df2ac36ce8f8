package org.kleroterion.web.mandate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.tika.Tika;
import org.kleroterion.convention.mandate.Convention;
import org.kleroterion.convention.mandate.ConventionId;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Files that are sent with a form. Their bytes are kept at once, so that a form which is refused keeps its file too;
/// what kind they are is read in the bytes, never believed from the sender.
@Component
class Uploads {

    /// The field of the file in a form; what is known of it stands in fields whose names begin so.
    static final String FIELD = "file";

    private final DocumentStore documents;
    private final Tika tika = new Tika();

    Uploads(DocumentStore documents) {
        this.documents = documents;
    }

    /// Keeps the file of a form; an archived convention takes none any more.
    ///
    /// @return what was typed, with what is known of the file: its hash, its name, its size, its type, and the type
    /// that its name promises
    Map<String, String> received(Convention about, Map<String, String> typed, Optional<MultipartFile> file) {
        ConventionId convention = about.id();
        Map<String, String> known = new TreeMap<>(typed);
        known.keySet().removeIf(name -> name.startsWith(FIELD + "."));
        file.filter(sent -> !sent.isEmpty() && !(about instanceof Convention.Archived))
                .ifPresentOrElse(
                        sent -> describe(known, name(sent), keep(convention, sent)),
                        () -> stored(convention, typed.getOrDefault(FIELD + ".hash", ""))
                                .ifPresent(bytes -> describe(known, typed.getOrDefault(FIELD + ".name", ""), bytes)));
        return known;
    }

    private byte[] keep(ConventionId convention, MultipartFile sent) {
        try {
            byte[] content = sent.getBytes();
            documents.put(convention, content);
            return content;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A file that came with the same form before it was refused.
    private Optional<byte[]> stored(ConventionId convention, String hash) {
        try {
            return documents.find(convention, Hash.parse(hash));
        } catch (MalformedText | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void describe(Map<String, String> known, String name, byte[] content) {
        known.put(FIELD + ".hash", Sha256.of(content).hex());
        known.put(FIELD + ".name", name);
        known.put(FIELD + ".size", Integer.toString(content.length));
        known.put(FIELD + ".type", tika.detect(content, name));
        known.put(FIELD + ".promised", tika.detect(name));
    }

    /// The last part of the name that the browser tells: some send a whole path.
    private static String name(MultipartFile sent) {
        String name = sent.getOriginalFilename();
        return name == null ? "" : name.replaceAll(".*[/\\\\]", "");
    }
}

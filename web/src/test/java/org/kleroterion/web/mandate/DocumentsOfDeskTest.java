package org.kleroterion.web.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kleroterion.convention.StaffRole;
import org.kleroterion.convention.mandate.publication.PublicDocument;
import org.kleroterion.web.Client;
import org.kleroterion.web.Instance;
import org.kleroterion.web.Screens;
import org.kleroterion.web.access.People;

/// Documents, as an organiser sends, replaces and withdraws them in a browser.
class DocumentsOfDeskTest {

    private static final String NEW = "/fr/organisation/la-notre/elements/document/nouveau";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private Instance instance;
    private Screens screens;
    private Page page;

    @BeforeEach
    void start() throws IOException {
        instance = Instance.start(Optional.empty(), Clock.systemUTC());
        screens = new Screens();
        new People(instance)
                .somebody("ada", StaffRole.ORGANISER, "")
                .submit(
                        "/fr/organisation/nouvelle",
                        "/fr/organisation/nouvelle",
                        "title",
                        "La nôtre",
                        "slug",
                        "la-notre");
        page = screens.reader(1280);
        page.navigate(instance.address("/fr/connexion").toString());
        page.fill("#email", "ada@valombre.example");
        page.fill("#password", People.PASSWORD);
        page.click("main form button");
    }

    @AfterEach
    void stop() {
        screens.close();
        instance.close();
    }

    @Test
    void a_document_is_sent_with_its_form_and_its_kind_is_read_in_its_bytes() throws IOException {
        send(file("note.pdf", PDF), "Note de cadrage");
        assertThat(page.locator(".notice").innerText()).contains("C’est enregistré");
        PublicDocument kept = only();
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(kept.size()).isEqualTo(PDF.length);
        assertThat(content(kept)).hasValue(PDF);
    }

    @Test
    void a_form_that_is_refused_keeps_the_file_that_came_with_it() throws IOException {
        send(file("note.odt", openDocument()), "");
        assertThat(page.locator(".faults").innerText()).contains("vide");
        assertThat(page.locator("main").innerText()).contains("Fichier reçu", "note.odt");
        assertThat(screens.faults(page)).isEmpty();
        screens.keep(page, "document-refused");
        page.fill("#title", "Note de cadrage");
        page.click("main form button");
        assertThat(only().mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
    }

    @Test
    void a_file_that_is_not_what_its_name_says_or_that_could_run_is_refused() throws IOException {
        send(file("note.pdf", openDocument()), "Note");
        assertThat(page.locator(".faults").innerText()).contains("annonce un contenu (application/pdf)");
        send(file("note.html", "<script>1</script>".getBytes(StandardCharsets.UTF_8)), "Note");
        assertThat(page.locator(".faults").innerText()).contains("text/html");
        send(file("note.pdf", new byte[0]), "Note");
        assertThat(page.locator(".faults").innerText()).contains("vide");
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_and_what_nobody_names_is_forgotten() throws IOException {
        send(file("note.pdf", PDF), "Note");
        PublicDocument first = only();
        String path =
                "/fr/organisation/la-notre/elements/document/" + first.id().value();
        page.navigate(instance.address(path).toString());
        page.fill("#title", "Note relue");
        page.click("main form button");
        assertThat(only().sha256()).isEqualTo(first.sha256());
        page.navigate(instance.address(path).toString());
        page.setInputFiles("#file", file("note.txt", "Une note.\n".getBytes(StandardCharsets.UTF_8)));
        page.click("main form button");
        PublicDocument second = only();
        assertThat(second.mediaType()).isEqualTo("text/plain");
        page.navigate(instance.address(path).toString());
        page.click("details.removal summary");
        page.click("details.removal button");
        assertThat(instance.bean(ConventionStore.class)
                        .find("la-notre")
                        .orElseThrow()
                        .mandate()
                        .documents())
                .isEmpty();
        assertThat(content(first)).isEmpty();
        assertThat(content(second)).isEmpty();
    }

    @Test
    void a_file_that_is_too_heavy_gets_a_page_that_says_so() throws IOException {
        send(file("film.pdf", new byte[22 << 20]), "Film");
        assertThat(page.locator("h1").innerText()).contains("trop lourd");
        assertThat(new Client(instance).get("/fr").statusCode()).isEqualTo(200);
    }

    private void send(Path file, String title) {
        page.navigate(instance.address(NEW).toString());
        page.setInputFiles("#file", file);
        page.fill("#title", title);
        page.fill("#date", "2026-09-01");
        page.check("#accessible");
        page.click("main form button");
    }

    private PublicDocument only() {
        var documents = instance.bean(ConventionStore.class)
                .find("la-notre")
                .orElseThrow()
                .mandate()
                .documents();
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }

    private Optional<byte[]> content(PublicDocument document) {
        return instance.bean(DocumentStore.class)
                .find(
                        instance.bean(ConventionStore.class)
                                .find("la-notre")
                                .orElseThrow()
                                .id(),
                        document.sha256());
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /// The beginning of a text of LibreOffice: its kind stands first, and is not compressed.
    private static byte[] openDocument() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] kind = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(kind.length);
            CRC32 sum = new CRC32();
            sum.update(kind);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(kind);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}

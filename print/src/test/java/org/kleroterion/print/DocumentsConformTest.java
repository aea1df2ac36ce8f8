package org.kleroterion.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.print.markup.Element;
import org.kleroterion.print.page.Page;

/// Every document, in both languages, is accessible, made to last, and says what the record says.
class DocumentsConformTest {

    private static final Path RECORD = Path.of(System.getProperty("kleroterion.root"), "spec/vectors/record");

    private static final Map<String, Map<String, Page>> PAGES = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_document_is_accessible_and_archivable_by_the_word_of_verapdf(String language) throws Exception {
        Map<String, Page> pages = pages(language);
        assertThat(pages).hasSize(3);
        for (Map.Entry<String, Page> page : pages.entrySet()) {
            byte[] pdf = page.getValue().pdf();
            assertThat(Conformance.faults(pdf, "ua1")).as(page.getKey()).isEmpty();
            assertThat(Conformance.faults(pdf, "3u")).as(page.getKey()).isEmpty();
        }
    }

    @Test
    void a_drawing_that_says_nothing_is_caught() throws Exception {
        Element drawing = Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", 10)
                .with("height", 10)
                .add(Element.of("rect").with("width", 5).with("height", 5));
        Page page = new Page("fr", "t", "d", "h", List.of(Element.of("p").add(drawing)));
        assertThat(Conformance.faults(page.pdf(), "ua1")).anyMatch(fault -> fault.contains("Figure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_fictional_record_says_so_on_each_page(String language) throws Exception {
        String word = language.equals("fr") ? "FICTIF" : "FICTIONAL";
        for (Page page : pages(language).values()) {
            try (PDDocument pdf = Loader.loadPDF(page.pdf())) {
                int last = pdf.getNumberOfPages();
                assertThat(last).isGreaterThan(2);
                for (int number = 1; number <= last; number++) {
                    assertThat(text(pdf, number)).contains(word, number + " / " + last);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_minutes_hold_every_digit_hash_and_finding(String language) throws Exception {
        Page minutes = pages(language).get("minutes-" + language);
        String html = new String(minutes.html(), StandardCharsets.UTF_8);
        for (String file : List.of("commitment.txt", "transcript.txt", "panel/notice-1.txt")) {
            Files.readAllLines(RECORD.resolve(file)).stream()
                    .filter(line -> !line.startsWith("panels"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .filter(word -> word.matches("[0-9a-f]{64}"))
                    .forEach(hash -> assertThat(html).contains(hash));
        }
        assertThat(html).contains("V-3.1", "V-5.4", "V-9.5");
        assertThat(html.split("class=\"digit\"", -1)).hasSize(20 + 2 + 1);
    }

    @Test
    void the_pdf_says_the_same_words_as_the_page() throws Exception {
        Page sheet = pages("fr").get("seed-ceremony-fr");
        try (PDDocument pdf = Loader.loadPDF(sheet.pdf())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Conducteur de la cérémonie du tirage", "32221012", "12 h 00 (heure de Paris)");
        }
        assertThat(new String(sheet.html(), StandardCharsets.UTF_8)).contains("32221012");
    }

    @Test
    void the_same_record_gives_the_same_bytes() throws Exception {
        Page once = ShowDocuments.all(RECORD, "fr").get("minutes-fr");
        Page again = ShowDocuments.all(RECORD, "fr").get("minutes-fr");
        assertThat(again.pdf()).isEqualTo(once.pdf());
        assertThat(again.html()).isEqualTo(once.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_page_is_well_formed_and_asks_for_nothing_from_outside(String language) throws Exception {
        for (Page page : pages(language).values()) {
            String html = new String(page.html(), StandardCharsets.UTF_8);
            assertThat(html).doesNotContain("src=", "href=", "url(", "<script", "style=\"");
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page.html()));
        }
    }

    private static Map<String, Page> pages(String language) throws Exception {
        if (!PAGES.containsKey(language)) {
            PAGES.put(language, ShowDocuments.all(RECORD, language));
        }
        return PAGES.get(language);
    }

    private static String text(PDDocument pdf, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}

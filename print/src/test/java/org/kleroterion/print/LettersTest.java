package org.kleroterion.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kleroterion.print.page.PageCount;
import org.kleroterion.sortition.seal.LetterProof;

/// A letter can be read by its holder, their telephone, a screen reader and the post.
class LettersTest {

    private static final double POINT = 72 / 25.4;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void letters_are_accessible_and_two_pages_each(String language) throws Exception {
        byte[] pdf = SampleLetters.page(language).pdf();
        assertThat(Conformance.faults(pdf, "ua1")).isEmpty();
        assertThat(Conformance.faults(pdf, "3u")).isEmpty();
        assertThat(PageCount.of(pdf)).isEqualTo(2 * SampleLetters.letters().size());
    }

    /// The reader is ZXing, the writer another library.
    @Test
    void both_codes_are_read_at_300_dots_an_inch() throws Exception {
        List<Letter> letters = SampleLetters.letters();
        try (PDDocument pdf = Loader.loadPDF(SampleLetters.page("fr").pdf())) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int at = 0; at < letters.size(); at++) {
                Letter letter = letters.get(at);
                assertThat(read(renderer.renderImageWithDPI(2 * at, 300, ImageType.GRAY)))
                        .isEqualTo("https://convention.example/r/" + letter.code());
                String link = read(renderer.renderImageWithDPI(2 * at + 1, 300, ImageType.GRAY));
                assertThat(link).startsWith("https://convention.example/preuve#");
                assertThat(ProofLink.proof(link)).isEqualTo(letter.proof());
            }
        }
    }

    @Test
    void a_proof_of_a_roll_of_a_great_city_still_fits_a_code_that_a_telephone_reads() throws Exception {
        LetterProof small =
                LetterProof.parse(SampleLetters.letters().getFirst().proof().getBytes(StandardCharsets.UTF_8));
        StringBuilder proof = new StringBuilder(small.text().toString());
        for (int level = small.path().siblings().size(); level < 20; level++) {
            proof.append("path = ")
                    .append(Long.toHexString(level * 0x9E3779B97F4A7C15L).repeat(4))
                    .append('\n');
        }
        String svg = QrPicture.svg(ProofLink.of("https://convention.example/preuve", proof.toString()), "t", "d");
        int squares = Integer.parseInt(svg.replaceAll("(?s).*?viewBox=\"0 0 ([0-9]+) .*", "$1"));
        // On 72 millimetres a square of the code is half a millimetre wide.
        assertThat(72.0 / squares).isGreaterThan(0.48);
    }

    @Test
    void the_window_of_the_envelope_shows_the_address_and_nothing_else() throws Exception {
        Letter letter = SampleLetters.letters().getFirst();
        try (PDDocument pdf = Loader.loadPDF(SampleLetters.page("fr").pdf())) {
            // A DL window, however the sheet slips in its envelope: what it always shows, and what it may show.
            String always = text(pdf, 100, 55, 90, 24);
            String ever = text(pdf, 90, 44, 110, 46);
            assertThat(always.lines().toList()).isEqualTo(letter.addressee());
            assertThat(ever.strip()).isEqualTo(always.strip());
        }
    }

    @Test
    void no_text_lies_on_the_code_of_the_proof() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(SampleLetters.page("fr").pdf())) {
            Rectangle2D code = new Rectangle2D.Double(22 * POINT, 45 * POINT, 66 * POINT, 60 * POINT);
            assertThat(area(pdf, 1, code)).isBlank();
            assertThat(area(pdf, 0, code)).isNotBlank();
        }
    }

    @Test
    void the_mentions_of_the_law_are_on_the_back_of_each_letter() throws Exception {
        LetterTerms.Mentions law = SampleLetters.terms().mentions();
        try (PDDocument pdf = Loader.loadPDF(SampleLetters.page("fr").pdf())) {
            for (int page = 1; page < pdf.getNumberOfPages(); page += 2) {
                String back =
                        area(pdf, page, new Rectangle2D.Double(0, 0, 600, 850)).replaceAll("\\s+", " ");
                assertThat(back)
                        .contains(
                                law.controller(),
                                law.officer(),
                                law.basis(),
                                law.rights(),
                                law.algorithm(),
                                law.decision(),
                                "L. 311-3-1",
                                "CNIL",
                                "liste électorale");
            }
        }
    }

    @Test
    void a_letter_without_one_mention_cannot_be_made() {
        assertThatThrownBy(() -> new LetterTerms.Mentions("a", "b", "c", " ", "e", "f"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_that_no_window_shows_is_noticed() {
        Letter tall = new Letter(1, "A", List.of("1", "2", "3", "4", "5", "6"), "c", "p");
        Letter wide = new Letter(1, "A".repeat(39), List.of("x"), "c", "p");
        Letter cut = new Letter(1, "A", List.of("Résidence des Trois Fontaines Bâtiment C"), "c", "p");
        assertThat(List.of(tall.fitsWindow(), wide.fitsWindow(), cut.fitsWindow()))
                .containsExactly(false, false, true);
        assertThat(cut.addressee()).containsExactly("A", "Résidence des Trois Fontaines Bâtiment", "C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_control_sheet_counts_each_file(String language) throws Exception {
        List<Letter> letters = SampleLetters.letters();
        byte[] pdf = ControlSheet.of(SampleLetters.plan(), "99001", 1, List.of(letters, letters), language)
                .pdf();
        assertThat(Conformance.faults(pdf, "ua1")).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(area(document, 0, new Rectangle2D.Double(0, 0, 600, 850)))
                    .contains("letters-001.pdf", "letters-002.pdf", "99001 Valmoreau");
        }
    }

    private static String read(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        Result result = new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true));
        return result.getText();
    }

    /// The text in a rectangle of the first page, in millimetres from its upper left corner.
    private static String text(PDDocument pdf, double x, double y, double width, double height) throws Exception {
        return area(pdf, 0, new Rectangle2D.Double(x * POINT, y * POINT, width * POINT, height * POINT));
    }

    private static String area(PDDocument pdf, int page, Rectangle2D area) throws Exception {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("area", area);
        stripper.extractRegions(pdf.getPage(page));
        return stripper.getTextForRegion("area");
    }
}

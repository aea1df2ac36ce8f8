package org.kleroterion.print.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Writes PDF/UA-1 and PDF/A-3u. It bears no date: the same page gives the same bytes.
final class PdfWriter {

    /// The beginning of a drawing, as far as its description.
    private static final Pattern DRAWING = Pattern.compile("<svg ([^>]*>.*?<desc[^>]*>([^<]*)</desc>)", Pattern.DOTALL);

    private PdfWriter() {}

    static byte[] write(String xhtml) {
        XRLog.setLoggingEnabled(false);
        try (PdfBoxRenderer renderer =
                        builder(withAlternatives(printable(xhtml))).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            undate(document, xhtml);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static PdfRendererBuilder builder(String xhtml) {
        return new PdfRendererBuilder()
                .useFont(() -> Fonts.open("regular.ttf"), Fonts.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> Fonts.open("bold.ttf"), Fonts.FAMILY, 700, FontStyle.NORMAL, true)
                .useSVGDrawer(new SvgPictures())
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .usePdfUaAccessibility(true)
                .withProducer("Kleroterion")
                .withHtmlContent(xhtml, "about:blank")
                .toStream(new ByteArrayOutputStream());
    }

    /// The PDF library reads what a figure shows from an attribute that is no part of SVG: the page does without.
    private static String withAlternatives(String xhtml) {
        return DRAWING.matcher(xhtml)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "<svg alt=\"" + found.group(2).replace("\n", " ") + "\" " + found.group(1)));
    }

    /// What the font cannot draw is replaced by what it can.
    private static String printable(String xhtml) {
        return xhtml.codePoints()
                .map(character -> character == 0x202F ? 0xA0 : character)
                .map(character -> character < 0x20 || Typeface.REGULAR.has(character) ? character : '?')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void undate(PDDocument document, String xhtml) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        document.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
        document.setDocumentId((long) xhtml.hashCode());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>", "");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}

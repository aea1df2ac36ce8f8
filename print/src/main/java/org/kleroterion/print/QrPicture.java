package org.kleroterion.print;

import io.nayuki.qrcodegen.QrCode;
import org.kleroterion.print.markup.Element;

/// A QR code as one black shape on white, with the quiet margin of four squares that readers need.
public final class QrPicture {

    private static final int QUIET = 4;

    private QrPicture() {}

    /// @param text what a reader gets
    /// @param title what the picture is called
    /// @param description what it is for
    /// @return SVG that is as large as its container says
    public static String svg(String text, String title, String description) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int width = code.size + 2 * QUIET;
        return Element.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + width + " " + width)
                .with("width", width)
                .with("height", width)
                .with("role", "img")
                .add(Element.of("title", title), Element.of("desc", description))
                .add(Element.of("rect")
                        .with("width", width)
                        .with("height", width)
                        .with("fill", "#ffffff"))
                .add(Element.of("path").with("d", squares(code)).with("fill", "#000000"))
                .xml();
    }

    /// Black squares, those side by side as one bar.
    private static String squares(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M ")
                            .append(from + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append(" h ")
                            .append(x - from)
                            .append(" v 1 h ")
                            .append(from - x)
                            .append(" z ");
                }
            }
        }
        return path.toString().strip();
    }
}

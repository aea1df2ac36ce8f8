package org.kleroterion.print.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A font as outlines: charts in PDF need no font system of the machine.
final class Typeface {

    static final Typeface REGULAR = read("regular.ttf");
    static final Typeface BOLD = read("bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    /// Whether the font has a drawing for a character.
    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /// The outline of a text that stands on the line `y`.
    Shape outline(String text, double x, double y, double size) {
        try {
            double scale = size / font.getUnitsPerEm();
            Path2D outline = new Path2D.Double();
            double at = x;
            for (int character : text.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(character);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    outline.append(
                            new AffineTransform(scale, 0, 0, -scale, at, y).createTransformedShape(data.getPath()),
                            false);
                }
                at += font.getAdvanceWidth(glyph) * scale;
            }
            return outline;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    double width(String text, double size) {
        try {
            double width = 0;
            for (int character : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(glyphs.getGlyphId(character));
            }
            return width * size / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Typeface read(String name) {
        try {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(Fonts.bytes(name))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

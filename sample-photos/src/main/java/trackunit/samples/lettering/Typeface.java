package trackunit.samples.lettering;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Outlines of letters from the fonts on the class path. The AWT's fonts are not asked: a bare machine has none. */
public enum Typeface {
    SANS("DejaVuSans-Bold.ttf"),
    SLANTED("DejaVuSans-BoldOblique.ttf"),
    NARROW("DejaVuSansCondensed-Bold.ttf"),
    NARROW_SLANTED("DejaVuSansCondensed-BoldOblique.ttf"),
    LIGHT("DejaVuSans.ttf"),
    NARROW_LIGHT("DejaVuSansCondensed.ttf"),
    EVEN("DejaVuSansMono-Bold.ttf"),
    SERIF("DejaVuSerif-Bold.ttf");

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    /** How high a capital letter is, in the font's own unit of one em; the same in all of them. */
    private static final double CAPITAL = 0.729;

    private final String file;
    private TrueTypeFont font;

    Typeface(String file) {
        this.file = file;
    }

    /** The outline of a line of text: the base line is y = 0, y goes up, capitals are 1 high. */
    public synchronized Path2D outline(String text) {
        try {
            return draw(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the letters of " + file, e);
        }
    }

    private Path2D draw(String text) throws IOException {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = 1 / (CAPITAL * font().getUnitsPerEm());
        int pen = 0;
        for (int character : text.codePoints().toArray()) {
            int glyph = font().getUnicodeCmapLookup().getGlyphId(character);
            if (glyph == 0) {
                throw new IllegalArgumentException(file + " has no letter '" + Character.toString(character) + "'");
            }
            AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
            place.translate(pen, 0);
            if (!Character.isWhitespace(character)) {
                line.append(font().getGlyph().getGlyph(glyph).getPath().getPathIterator(place), false);
            }
            pen += font().getAdvanceWidth(glyph);
        }
        return line;
    }

    private TrueTypeFont font() throws IOException {
        if (font == null) {
            try (InputStream stream = Typeface.class.getResourceAsStream(FOLDER + file)) {
                if (stream == null) {
                    throw new IOException("not on the class path: " + FOLDER + file);
                }
                font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            }
        }
        return font;
    }
}

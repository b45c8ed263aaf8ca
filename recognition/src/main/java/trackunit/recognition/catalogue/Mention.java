package trackunit.recognition.catalogue;

import java.util.Optional;

/**
 * A name in a reading.
 *
 * @param maker the maker whose name it is; empty for a hirer, a dealer or a maker of engines
 * @param inscription where it stands
 * @param from its first word
 * @param to behind its last word
 * @param confidence how sure it is
 * @param standing what it says about the machine
 */
record Mention(Optional<Brand> maker, Inscription inscription, int from, int to, double confidence, Standing standing) {

    /** A digit taken for the letter that it looks like leaves more than this, any other misread letter less. */
    private static final double EXACT = 0.95;

    /** What a maker's name says about the machine. */
    enum Standing {
        /** The machine is this maker's. */
        TELLS,
        /** Only together with a designation of this maker. */
        ASKS_FOR_DESIGNATION,
        /** The machine is this maker's where nothing tells another. */
        TELLS_AT_LAST,
        /** Nothing. */
        TELLS_NOTHING
    }

    /** What the maker is called; for mentions that have one. */
    String makersName() {
        return maker.map(Brand::name).orElseThrow();
    }

    /** Whether a word of the reading belongs to it. */
    boolean covers(int word) {
        return from <= word && word < to;
    }

    /** Whether it is written in plain Latin letters. */
    boolean isLatin() {
        return inscription.name(from, to).chars().allMatch(letter -> letter < 0x80);
    }

    /** Whether it was read letter by letter. */
    boolean isExact() {
        return confidence >= EXACT * inscription.reading().confidence();
    }

    Mention standing(Standing other) {
        return new Mention(maker, inscription, from, to, confidence, other);
    }

    /** Of two makers on a photo the nearer machine's name is larger. */
    double weight() {
        return confidence * Math.log1p(inscription.reading().height());
    }
}

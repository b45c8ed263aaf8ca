package trackunit.recognition.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One way in which a maker is written.
 *
 * @param text as it stands on machines
 * @param kind how exactly it must be read
 */
public record BrandName(String text, Kind kind) {
    /** In capitals, without what stands between letters: as names are compared. */
    String spelling() {
        return Lettering.name(Lettering.capitals(text));
    }

    /** How exactly a name must be read; the names of the constants are the keys of the data files. */
    public enum Kind {
        /** Long and strange enough to be known with a letter misread. */
        NAMES,
        /** Short: only letter by letter, and as a word of its own. */
        WORDS,
        /** Also an ordinary word or somebody's name: only where nothing else is written beside it but a designation. */
        SHY,
        /** A name of a maker's range of machines, which tells the maker, too. */
        LINES,
        /** A maker of trucks: letter by letter, alone on its line, and only where no other maker is told: trucks carry machines. */
        TRUCKS,
        /** In a script without blanks: anywhere in a line. */
        SCRIPTS;

        /** The kind that a data file's key stands for. */
        static Optional<Kind> of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(key))
                    .findFirst();
        }
    }
}

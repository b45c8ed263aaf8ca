package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import trackunit.recognition.text.Reading;

/** Finds makers' names among readings. Names that are no maker's, such as a hirer's, fit nothing and so count nothing. */
final class BrandMatcher {
    private final Catalogue catalogue;

    BrandMatcher(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A maker's name that was read.
     *
     * @param brand the maker
     * @param confidence how sure the reading is, less for misread letters
     * @param height how high its letters are, in pixels: of two makers on a photo the nearer machine's is larger
     */
    record Candidate(Brand brand, double confidence, double height) {}

    /** Gives every maker that was read, the likeliest first. */
    List<Candidate> match(List<Reading> readings) {
        List<Candidate> candidates = new ArrayList<>();
        for (Reading reading : readings) {
            for (Brand brand : catalogue.brands()) {
                double likeness = likeness(reading.text(), brand);
                if (likeness > 0) {
                    candidates.add(new Candidate(brand, likeness * reading.confidence(), reading.height()));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(BrandMatcher::weight).reversed());
        return candidates;
    }

    private static double weight(Candidate candidate) {
        return candidate.confidence() * Math.log1p(candidate.height());
    }

    private static double likeness(String text, Brand brand) {
        String[] words = text.split("[^\\p{L}\\p{N}&-]+");
        double best = 0;
        for (String spelling : brand.spellings()) {
            best = Math.max(best, Spelling.likeness(text, spelling));
            for (String word : words) {
                best = Math.max(best, Spelling.likeness(word, spelling));
            }
            for (int i = 0; i + 1 < words.length; i++) {
                best = Math.max(best, Spelling.likeness(words[i] + words[i + 1], spelling));
            }
        }
        return best;
    }
}

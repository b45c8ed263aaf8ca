package trackunit.recognition.catalogue;

import java.util.ArrayList;
import java.util.List;
import trackunit.recognition.text.Reading;

/**
 * A reading, taken apart.
 *
 * @param index its place among the readings
 * @param reading the reading
 * @param words its words in capitals, other numbers struck out
 */
record Inscription(int index, Reading reading, List<String> words) {

    static List<Inscription> of(List<Reading> readings) {
        List<Inscription> inscriptions = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            String text =
                    OtherNumbers.struck(Lettering.capitals(reading.text())).strip();
            inscriptions.add(new Inscription(i, reading, text.isEmpty() ? List.of() : List.of(text.split("\\s+"))));
        }
        return inscriptions;
    }

    /** The words from one to before another, without what is between them. */
    String name(int from, int to) {
        return Lettering.name(String.join("", words.subList(from, to)));
    }
}

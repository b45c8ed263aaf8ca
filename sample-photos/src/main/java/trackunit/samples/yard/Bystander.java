package trackunit.samples.yard;

import java.util.List;
import java.util.Random;

/** What is written on machines beside the maker's name and the designation. All firms and numbers are invented. */
final class Bystander {
    private static final List<String> FIRMS =
            List.of("NORDHEIDE RENTAL", "TORVANE HIRE", "KESTRIDGE PLANT", "BRUMHOLT MIETPARK", "VELMORA");
    private static final List<String> WORDS = List.of(
            "MAX 25 t",
            "KEEP CLEAR",
            "DANGER",
            "SWL 3.2 t",
            "NO STEP",
            "230 V",
            "ABSTAND HALTEN",
            "www.velmora.example");

    private Bystander() {}

    /** The name of a hirer. */
    static String firm(Random random) {
        return FIRMS.get(random.nextInt(FIRMS.size()));
    }

    /** A telephone number, a fleet number, a number plate or a word of warning. */
    static String sticker(Random random) {
        int number = random.nextInt(900) + 100;
        return switch (random.nextInt(6)) {
            case 0 -> "040 555 0" + number;
            case 1 -> "M-" + number / 10;
            case 2 -> "HH-KT " + number;
            case 3 -> "Tel. 555-0" + number;
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }
}

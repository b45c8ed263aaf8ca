package trackunit.recognition.catalogue;

import java.util.Set;

/**
 * Letters of names that logos and blur make alike. There are more of them than among {@link Misreadings}: of a designation
 * each letter tells something, a name is one of few.
 */
final class Lookalikes {
    private static final Set<String> PAIRS = Set.of(
            "JI", "J1", "JD", "CG", "C0", "OD", "OQ", "O0", "UV", "TI", "TY", "T7", "EF", "BE", "B8", "VN", "VY", "AR",
            "NH", "NM", "SZ", "PR");

    private Lookalikes() {}

    /** Whether what was read differs from a name in one letter, which looks like the name's. */
    static boolean one(String read, String name) {
        if (read.length() != name.length()) {
            return false;
        }
        int exchanged = 0;
        for (int i = 0; i < name.length(); i++) {
            if (read.charAt(i) != name.charAt(i)) {
                exchanged++;
                if (exchanged > 1 || !alike(read.charAt(i), name.charAt(i))) {
                    return false;
                }
            }
        }
        return exchanged == 1;
    }

    private static boolean alike(char a, char b) {
        return PAIRS.contains("" + a + b) || PAIRS.contains("" + b + a);
    }
}

package trackunit.console.recognise;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trackunit.recognition.Grounds.Decision;
import trackunit.recognition.Recognition;
import trackunit.recognition.text.Reading;

/** Which readings decided an answer. */
final class Deciding {

    private static final String BETWEEN = " | ";

    private Deciding() {}

    /** The texts that decided something, the surest first. */
    static String texts(Recognition told, Decision decision) {
        return IntStream.range(0, told.readings().size())
                .filter(place -> told.grounds().decidedBy(place).contains(decision))
                .mapToObj(told.readings()::get)
                .map(Reading::text)
                .collect(Collectors.joining(BETWEEN));
    }
}

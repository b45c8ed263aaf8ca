package trackunit.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import trackunit.recognition.text.Attitude;
import trackunit.recognition.text.Line;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.Transcript;

/** Cuts the lines that looks found out of one photo and reads them, no more of them than a photo may cost. Not thread-safe. */
final class Lines {
    /**
     * So many lines of one photo are read, in all looks together: of 111 photos of machines the fullest has 29, and 61 with a closer
     * look at every part of it. A page of print has thousands.
     */
    static final int MOST = 200;

    private final Function<TextBox, Line> knife;
    private final Attitude attitude;
    private final Transcript transcript;
    private int left = MOST;

    /**
     * Reads into a transcript.
     *
     * @param knife cuts a line out of the photo
     */
    Lines(Function<TextBox, Line> knife, Attitude attitude, Transcript transcript) {
        this.knife = knife;
        this.attitude = attitude;
        this.transcript = transcript;
    }

    /**
     * Reads what was not read surely before; what was cut out is released, however this ends.
     *
     * @param beforeReading runs when all is cut out
     * @return whether there was anything to be read
     */
    boolean read(List<Look> looks, Runnable beforeReading) {
        List<TextBox> boxes = affordable(looks);
        left -= boxes.size();
        List<Line> lines = new ArrayList<>();
        try {
            boxes.forEach(box -> lines.add(knife.apply(box)));
            beforeReading.run();
            attitude.read(lines).forEach(transcript::add);
        } finally {
            lines.forEach(Line::close);
        }
        return !boxes.isEmpty();
    }

    /** Whether as many lines were read as may be: looking closer costs only time then. */
    boolean areSpent() {
        return left == 0;
    }

    /** Where there are too many, those with the highest letters: a machine's name is larger than what else is printed there. */
    private List<TextBox> affordable(List<Look> looks) {
        List<TextBox> boxes = looks.stream()
                .flatMap(look -> look.boxes().stream())
                .filter(box -> !transcript.settled(box))
                .toList();
        if (boxes.size() <= left) {
            return boxes;
        }
        Set<TextBox> highest = boxes.stream()
                .sorted(Comparator.comparingDouble(TextBox::letterHeight).reversed())
                .limit(left)
                .collect(Collectors.toSet());
        return boxes.stream().filter(highest::contains).distinct().toList();
    }
}

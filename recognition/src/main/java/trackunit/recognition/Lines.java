package trackunit.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import trackunit.recognition.text.Attitude;
import trackunit.recognition.text.Line;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.Transcript;

/** Cuts the lines that looks found out of one photo and reads them. Not thread-safe. */
final class Lines {
    private final Function<TextBox, Line> knife;
    private final Attitude attitude;
    private final Transcript transcript;

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
        List<TextBox> boxes = unread(looks);
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

    private List<TextBox> unread(List<Look> looks) {
        return looks.stream()
                .flatMap(look -> look.boxes().stream())
                .filter(box -> !transcript.settled(box))
                .toList();
    }
}

package trackunit.console.recognise;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trackunit.console.output.AnswerText;
import trackunit.console.output.Screen;
import trackunit.recognition.Answer;
import trackunit.recognition.Recognition;

/** Prints a table for people. */
public final class TextPrinter implements RowPrinter {

    private static final int WIDEST_NAME = 80;

    private final Screen screen;
    private final int width;

    /**
     * Prints as results.
     *
     * @param files all that will come; the longest name makes the first column's width
     */
    public TextPrinter(Screen screen, List<Path> files) {
        this.screen = screen;
        this.width = files.stream()
                .mapToInt(file -> Math.min(file.toString().length(), WIDEST_NAME))
                .max()
                .orElse(1);
    }

    @Override
    public void print(PhotoRow row) {
        String told = row.recognition()
                .map(TextPrinter::machine)
                .orElseGet(() -> "  " + row.error().orElse(""));
        screen.result(String.format("%-" + width + "s%s", row.file(), told).stripTrailing());
    }

    private static String machine(Recognition told) {
        if (told.brand().isEmpty() && told.model().isEmpty()) {
            return "  no machine recognised";
        }
        return column(14, told.brand())
                + column(14, told.model())
                + column(16, told.type())
                + (told.isConfident() ? "" : "  not sure");
    }

    private static String column(int width, Optional<? extends Answer<?>> answer) {
        String value = answer.map(given -> AnswerText.plain(given.value())).orElse("?");
        String confidence =
                answer.map(given -> AnswerText.percent(given.confidence())).orElse("");
        return String.format(Locale.ROOT, "  %-" + width + "s %5s", value, confidence);
    }
}

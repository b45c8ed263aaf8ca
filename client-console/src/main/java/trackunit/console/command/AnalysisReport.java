package trackunit.console.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import trackunit.console.ConsoleFailure;
import trackunit.console.analysis.AnalysisEvent;
import trackunit.console.output.AnswerText;
import trackunit.console.output.JsonLine;
import trackunit.console.output.Progress;
import trackunit.console.output.Screen;

/** Tells of the analyses of several photos as they go on. Thread-safe. */
final class AnalysisReport implements AutoCloseable {

    private final Screen screen;
    private final Progress progress;
    private final boolean json;

    AnalysisReport(Screen screen, int photos, boolean json) {
        this.screen = screen;
        this.progress = screen.progress("Analysing", photos);
        this.json = json;
    }

    /**
     * Tells of one photo.
     *
     * @param analysis hands its events to what it is given, and gives whether the photo was analysed
     * @return whether the photo was analysed
     */
    boolean of(Path file, Predicate<Consumer<AnalysisEvent>> analysis) {
        AtomicInteger shown = new AtomicInteger();
        try {
            return analysis.test(event -> tell(file, event, shown));
        } catch (ConsoleFailure e) {
            screen.complaint(file.toString(), e);
            return false;
        } finally {
            progress.advance(Progress.WHOLE - shown.get(), "");
        }
    }

    private void tell(Path file, AnalysisEvent event, AtomicInteger shown) {
        if (json) {
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("file", file.toString());
            screen.result(JsonLine.of(line.setAll((ObjectNode) event.json())));
        } else {
            tellPeople(file, event);
        }
        // A new attempt begins at 0 again; the bar does not go back.
        int percent = Math.max(shown.get(), event.percent());
        progress.advance(percent - shown.getAndSet(percent), event.words());
    }

    private void tellPeople(Path file, AnalysisEvent event) {
        if (event.completed()) {
            screen.result(
                    file + System.lineSeparator() + String.join(System.lineSeparator(), AnswerText.of(event.json())));
        } else if (event.terminal()) {
            screen.note(file + ": " + event.words());
        } else if (!screen.watched()) {
            screen.note(file + ": " + event.percent() + " % " + event.words());
        }
    }

    @Override
    public void close() {
        progress.close();
    }
}

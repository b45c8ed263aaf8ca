package trackunit.console.analysis;

import java.nio.file.Path;
import java.util.function.Consumer;
import trackunit.console.ConsoleFailure;

/** The way of one photo: start, put, confirm, follow. Thread-safe. */
public final class PhotoAnalysis {

    private final AnalysisQuestions questions;
    private final ObjectStore store;
    private final AnalysisFollower follower;

    PhotoAnalysis(AnalysisQuestions questions, ObjectStore store, AnalysisFollower follower) {
        this.questions = questions;
        this.store = store;
        this.follower = follower;
    }

    /**
     * Sends a photo and follows its analysis.
     *
     * @param events is handed every event, in order, each once
     * @return whether the photo was analysed
     * @throws ConsoleFailure where it did not come so far
     */
    public boolean analyse(Path file, Wish wish, Consumer<AnalysisEvent> events) {
        String correlationId = send(Photo.of(file), wish);
        return follower.follow(correlationId, 0, 1, events)
                .map(AnalysisEvent::completed)
                .orElseThrow(() -> new ConsoleFailure("The server tells nothing of analysis " + correlationId));
    }

    private String send(Photo photo, Wish wish) {
        StartedUpload upload = questions.startUpload(photo);
        store.put(upload.putUrl(), photo);
        questions.confirmUpload(upload, photo, wish.usual());
        return wish.usual() ? upload.correlationId() : questions.requestAnalysis(upload, wish);
    }
}

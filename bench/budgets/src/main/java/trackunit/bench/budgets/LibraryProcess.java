package trackunit.bench.budgets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The recognition without anything around it, in a process like the orchestrator's. */
final class LibraryProcess implements AutoCloseable {

    private final Process process;
    private final OutputStream questions;
    private final BufferedReader answers;

    private LibraryProcess(Process process) {
        this.process = process;
        this.questions = process.getOutputStream();
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts it with the photos of a folder. */
    static LibraryProcess start(Place place, Path photos) throws IOException {
        return new LibraryProcess(place.process(place.orchestrator(), RecognitionAlone.class, photos.toString())
                .start());
    }

    /** Reads all photos once; gives photos a second of CPU. */
    double rate() throws IOException {
        questions.write('\n');
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("The library's process ended");
        }
        return Double.parseDouble(answer);
    }

    @Override
    public void close() {
        process.destroy();
    }
}

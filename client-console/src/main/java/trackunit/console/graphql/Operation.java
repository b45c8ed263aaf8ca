package trackunit.console.graphql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What this program asks the gateway; each is a document beside this class. */
public enum Operation {
    START_UPLOAD("StartUpload", false),
    CONFIRM_UPLOAD("ConfirmUpload", false),
    REQUEST_ANALYSIS("RequestAnalysis", false),
    CANCEL_ANALYSIS("CancelAnalysis", false),
    RETRY_ANALYSIS("RetryAnalysis", false),
    ANALYSIS("Analysis", true),
    ANALYSES("Analyses", false),
    ON_ANALYSIS("OnAnalysis", true);

    private static final String ANSWER_FRAGMENTS = "Answer";

    private final String title;
    private final boolean wholeAnswer;

    Operation(String title, boolean wholeAnswer) {
        this.title = title;
        this.wholeAnswer = wholeAnswer;
    }

    /** The operation's name in its document. */
    public String title() {
        return title;
    }

    /** The GraphQL document. */
    public String document() {
        return wholeAnswer ? read(title) + read(ANSWER_FRAGMENTS) : read(title);
    }

    private static String read(String title) {
        try (InputStream file = Operation.class.getResourceAsStream(title + ".graphql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own file is damaged: " + title, e);
        }
    }
}

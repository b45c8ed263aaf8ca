package trackunit.gateway;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The subscriptions that tests ask for. */
final class Subscriptions {

    private static final String ON_ANALYSIS = """
            subscription($id: ID!, $after: Int! = 0, $attempt: Int! = 1) {
             onAnalysis(correlationId: $id, afterSeq: $after, attempt: $attempt) {
              __typename correlationId objectKey seq attempt occurredAt
              ... on AnalysisProgressed { stage }
              ... on AnalysisCompleted { success metadata { takenAt } recognitionPayload {
                brand isConfident basis readings { corners { x } decided } } } } }
            """;
    static final String STARTED =
            "subscription($id: ID) { onAnalysisStarted(correlationId: $id) { correlationId seq } }";
    static final String COMPLETED =
            "subscription($id: ID) { onAnalysisCompleted(correlationId: $id) { correlationId seq success } }";

    private Subscriptions() {}

    /** Follows an analysis under its own id. */
    static Socket follow(Socket socket, Story story, int after) {
        return follow(socket, story.id().toString(), after);
    }

    static Socket follow(Socket socket, String id, int after) {
        return follow(socket, id, after, 1);
    }

    /** Follows an analysis to the end of an attempt. */
    static Socket follow(Socket socket, String id, int after, int attempt) {
        return socket.subscribe(id, ON_ANALYSIS, Map.of("id", id, "after", after, "attempt", attempt));
    }

    /** The numbers that a follower of an analysis was sent. */
    static List<Integer> seqs(Socket socket, Story story) {
        return socket.data(story.id().toString()).stream()
                .map(frame -> frame.at("/data/onAnalysis/seq").asInt())
                .toList();
    }

    static boolean complete(Socket socket, Story story) {
        return socket.complete(story.id().toString());
    }

    /** An id that nobody has. */
    static String unknown() {
        return UUID.randomUUID().toString();
    }
}

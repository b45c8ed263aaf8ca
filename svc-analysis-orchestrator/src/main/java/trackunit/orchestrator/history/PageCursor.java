package trackunit.orchestrator.history;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import trackunit.contracts.CorrelationId;

/**
 * Where a page ends: its last analysis. Clients see it as an opaque text.
 *
 * @param requestedAt when that was accepted
 * @param id which it is
 */
record PageCursor(Instant requestedAt, CorrelationId id) {

    String text() {
        byte[] plain = (requestedAt + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /**
     * Reads a cursor from its text.
     *
     * @throws IllegalArgumentException where it is none of ours
     */
    static PageCursor parse(String text) {
        String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a cursor: " + text);
        }
        try {
            return new PageCursor(Instant.parse(parts[0]), CorrelationId.parse(parts[1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a cursor: " + text, e);
        }
    }
}

package trackunit.gateway.api;

import trackunit.contracts.CorrelationId;
import trackunit.gateway.refusal.RefusedException;

/** Reads ids that clients send. */
final class Ids {

    private Ids() {}

    /**
     * Reads a correlationId.
     *
     * @throws RefusedException where it has another shape
     */
    static CorrelationId correlationId(String text) {
        try {
            return CorrelationId.parse(text);
        } catch (IllegalArgumentException e) {
            throw RefusedException.badRequest("correlationId is no UUID");
        }
    }
}

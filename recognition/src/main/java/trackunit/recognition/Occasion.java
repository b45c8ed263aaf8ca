package trackunit.recognition;

/**
 * What a reading is called by who wants it.
 *
 * @param correlationId names what the reading is a part of, in the logs of all who take part
 * @param idempotencyKey the same for every try of one reading: a provider may give the answer that it has already
 */
public record Occasion(String correlationId, String idempotencyKey) {}

package trackunit.operator.letter;

/**
 * Where a message was published before it was put aside, and goes back to.
 *
 * @param exchange the exchange; empty for the one that leads to every queue by its name
 * @param routingKey the key, empty for a fanout
 * @param queue who took it from there
 */
public record Origin(String exchange, String routingKey, String queue) {

    /** Exchange and key, for people. */
    public String words() {
        String name = exchange.isEmpty() ? "the default exchange" : exchange;
        return routingKey.isEmpty() ? name : name + " with " + routingKey;
    }
}

package trackunit.gateway;

import java.util.Map;

/** The two subprotocols and how they call the same things. */
enum Protocol {
    TRANSPORT("graphql-transport-ws", "subscribe", "next", "complete"),
    LEGACY("graphql-ws", "start", "data", "stop");

    private final String subprotocol;
    private final String start;
    private final String data;
    private final String stop;

    Protocol(String subprotocol, String start, String data, String stop) {
        this.subprotocol = subprotocol;
        this.start = start;
        this.data = data;
        this.stop = stop;
    }

    /** The frame by which a client ends an operation. */
    Map<String, String> stop(String id) {
        return Map.of("type", stop, "id", id);
    }

    String subprotocol() {
        return subprotocol;
    }

    String start() {
        return start;
    }

    String data() {
        return data;
    }
}

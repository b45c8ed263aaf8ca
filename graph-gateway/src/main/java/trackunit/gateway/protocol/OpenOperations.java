package trackunit.gateway.protocol;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The operations that are open on one socket. Clients know them by ids of their own, the server by numbers. */
final class OpenOperations {

    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private long last;

    /** Opens an operation and gives its number, which no other has had; empty where one of that id is open. */
    Optional<String> open(String id) {
        if (numbers.containsKey(id)) {
            return Optional.empty();
        }
        last++;
        String number = Long.toString(last);
        numbers.put(id, number);
        ids.put(number, id);
        return Optional.of(number);
    }

    /** Closes the operation of an id and gives its number; empty where none is open. */
    Optional<String> close(String id) {
        Optional<String> number = Optional.ofNullable(numbers.remove(id));
        number.ifPresent(ids::remove);
        return number;
    }

    /** Gives the id of an operation; empty where it is closed. */
    Optional<String> id(String number) {
        return Optional.ofNullable(ids.get(number));
    }
}

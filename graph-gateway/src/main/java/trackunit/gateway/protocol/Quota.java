package trackunit.gateway.protocol;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what each holder has open, up to a limit. Holders that have nothing open take no memory. */
final class Quota<H> {

    private final int limit;
    private final Map<H, Integer> open = new ConcurrentHashMap<>();

    /** @param limit how many one holder may have open */
    Quota(int limit) {
        this.limit = limit;
    }

    /** Opens one for a holder; gives false where it has as many as it may. */
    boolean open(H holder) {
        int[] found = {0};
        open.compute(holder, (h, count) -> {
            found[0] = count == null ? 0 : count;
            return found[0] < limit ? Integer.valueOf(found[0] + 1) : count;
        });
        return found[0] < limit;
    }

    /** Closes one that was opened. */
    void close(H holder) {
        open.computeIfPresent(holder, (h, count) -> count == 1 ? null : count - 1);
    }

    /** How many holders have something open. */
    int holders() {
        return open.size();
    }
}

package trackunit.orchestrator.log;

import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import trackunit.broker.Letter;

/** The rows of one kind that were left behind. */
final class Leftovers<T> implements Outlet {

    private static final Logger LOG = Logger.getLogger(Leftovers.class);

    /** Where the rows are. */
    interface Rows<T> {

        /** Takes the oldest, and locks them until the end of the transaction. */
        List<T> take(Handle handle, int limit);

        /** Notes that the broker has them. */
        void mark(Handle handle, List<T> sent);
    }

    private final String name;
    private final Jdbi jdbi;
    private final Rows<T> rows;
    private final Function<T, Letter> letter;
    private final Post post;
    private final int batch;

    Leftovers(String name, Jdbi jdbi, Rows<T> rows, Function<T, Letter> letter, Post post, int batch) {
        this.name = name;
        this.jdbi = jdbi;
        this.rows = rows;
        this.letter = letter;
        this.post = post;
        this.batch = batch;
    }

    @Override
    public boolean sendBatch() {
        int sent = jdbi.inTransaction(handle -> {
            List<T> confirmed = Sends.confirmed(post, rows.take(handle, batch), letter);
            rows.mark(handle, confirmed);
            return confirmed.size();
        });
        if (sent > 0) {
            LOG.infof("Sent %d messages to %s that were left behind or have become due", sent, name);
        }
        return sent == batch;
    }

    @Override
    public String toString() {
        return name;
    }
}

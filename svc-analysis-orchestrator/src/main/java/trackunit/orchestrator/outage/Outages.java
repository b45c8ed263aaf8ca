package trackunit.orchestrator.outage;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import trackunit.orchestrator.broker.UnconfirmedException;

/** Tells what passes by itself (a database or broker that is away, a deadlock) from what does not. */
final class Outages {

    /**
     * Classes of SQLSTATE: connection, transaction rolled back, out of resources, operator intervention, system error.
     * Read only (25006) is what a database says that is being replaced.
     */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    private Outages() {}

    static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnconfirmedException || cause instanceof SQLException sql && passes(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || state == null // the pool had no connection to give
                || state.equals("25006")
                || PASSING.contains(state.substring(0, Math.min(2, state.length())));
    }
}

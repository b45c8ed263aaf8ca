package trackunit.orchestrator.outage;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import trackunit.broker.UnconfirmedException;

/** Tells what passes by itself (a database or broker that is away, a deadlock) from what does not. */
final class Outages {

    /** Classes of SQLSTATE: connection, transaction rolled back, out of resources, operator intervention, system. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    /** Read only: the database is being replaced. Idle in transaction: we were frozen. Lock not available: another is. */
    private static final Set<String> PASSING_STATES = Set.of("25006", "25P03", "55P03");

    /** Cancelled, by the statement timeout: a statement that takes too long does so again, and would be tried for ever. */
    private static final String CANCELLED = "57014";

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
        if (CANCELLED.equals(state)) {
            return false;
        }
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || state == null // the pool had no connection to give
                || PASSING_STATES.contains(state)
                || PASSING_CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }
}

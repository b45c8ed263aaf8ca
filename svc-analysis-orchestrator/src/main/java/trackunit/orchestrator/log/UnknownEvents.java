package trackunit.orchestrator.log;

import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import trackunit.contracts.Topology;

/** Tells operators of events that stay in the log, once whenever there are others than before. Not thread-safe. */
final class UnknownEvents {

    private static final Logger LOG = Logger.getLogger(UnknownEvents.class);

    private Map<String, Long> told = Map.of();

    /**
     * Looks at how many events wait to be sent, by type.
     *
     * @return those of unknown types, where they have to be told of
     */
    Map<String, Long> look(Map<String, Long> waiting) {
        Map<String, Long> unknown = new TreeMap<>(waiting);
        unknown.keySet().removeAll(Topology.EVENTS.keySet());
        if (unknown.equals(told)) {
            return Map.of();
        }
        told = unknown;
        if (!unknown.isEmpty()) {
            LOG.errorf("Events of a newer version wait for it, since this one cannot send them: %s", unknown);
        }
        return unknown;
    }
}

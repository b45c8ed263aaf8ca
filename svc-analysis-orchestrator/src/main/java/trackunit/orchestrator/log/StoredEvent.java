package trackunit.orchestrator.log;

import java.util.UUID;

/**
 * An event as it stands in the log. It is sent as it is: whoever wrote it, perhaps a newer version than this one, has
 * decided what it says.
 *
 * @param correlationId the analysis
 * @param seq its place in it
 * @param type what kind of event
 * @param payload the message
 */
record StoredEvent(UUID correlationId, int seq, String type, String payload) {}

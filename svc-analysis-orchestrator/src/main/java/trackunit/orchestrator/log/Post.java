package trackunit.orchestrator.log;

import java.util.concurrent.CompletionStage;
import trackunit.broker.Letter;

/** Takes messages to the broker. */
interface Post {

    /** Gives what is done once the broker has the message, and fails where it does not say so. */
    CompletionStage<Void> publish(Letter letter);
}

package trackunit.chaos.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import trackunit.chaos.audit.Fault;
import trackunit.chaos.audit.Story;
import trackunit.chaos.client.Person.Wanted;

/** Follows one analysis after the other to its end, on whichever replica answers, and some once more from the start. */
final class Follower {

    private static final String QUERY = "subscription($id: ID!, $after: Int!) {"
            + " onAnalysis(correlationId: $id, afterSeq: $after) { __typename correlationId seq attempt } }";
    private static final String SUBSCRIPTION = "1";
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final double FOLLOWED_TWICE = 0.1;

    private final Person person;
    private final RandomGenerator chance;

    Follower(Person person, RandomGenerator chance) {
        this.person = person;
        this.chance = chance;
    }

    void run(Gate gate) throws InterruptedException {
        while (gate.open()) {
            Wanted wanted = person.toFollow().poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            if (wanted != null) {
                follow(wanted, gate);
                person.ledger().leave();
            }
        }
    }

    private void follow(Wanted wanted, Gate gate) throws InterruptedException {
        Story story = person.ledger().story(wanted.id());
        int seq = follow(story, 0, 1, gate);
        if (wanted.retried() && story.cancelled() && retry(story.id(), gate)) {
            // The old end is an end until the new attempt has begun: whoever asks before is told so.
            seq = follow(story, seq, seq + 1, gate);
        }
        if (chance.nextDouble() < FOLLOWED_TWICE && story.ended()) {
            follow(story, 0, seq, gate);
        }
    }

    private boolean retry(String id, Gate gate) throws InterruptedException {
        while (gate.open()) {
            try {
                person.api().retry(id);
                return true;
            } catch (Refused e) {
                if (e.code().equals("CONFLICT")) {
                    return true; // an earlier try, whose answer was lost, has done it
                }
                person.ledger().refused(e.code());
            } catch (IOException e) {
                person.ledger().refused(e.toString());
            }
            gate.open(PAUSE);
        }
        return false;
    }

    /** Follows from a seq until the analysis ends at a seq of at least so much; gives the last seq. */
    private int follow(Story story, int after, int atLeast, Gate gate) throws InterruptedException {
        int seq = after;
        boolean ended = false;
        while (!ended && gate.open() && !story.refused()) {
            try (Live live = Live.open(
                    person.http(), person.gateways().next(), person.user().token())) {
                live.subscribe(SUBSCRIPTION, QUERY, Map.of("id", story.id(), "after", seq));
                Progress progress = read(live, story, seq);
                seq = progress.seq();
                ended = progress.completed() && seq >= atLeast;
            } catch (IOException e) {
                gate.open(PAUSE);
            }
        }
        return seq;
    }

    /** How far a stream came, and whether the gateway ended it as complete. */
    private record Progress(int seq, boolean completed) {}

    private Progress read(Live live, Story story, int after) throws InterruptedException {
        int seq = after;
        try {
            JsonNode message = live.next();
            while (message.at("/payload/data/onAnalysis").isObject()) {
                seq = story.tell(message.at("/payload/data/onAnalysis"), seq);
                message = live.next();
            }
            return new Progress(seq, completed(message, story, seq));
        } catch (IOException e) {
            return new Progress(seq, false);
        }
    }

    private boolean completed(JsonNode message, Story story, int seq) {
        boolean completed = message.path("type").asText().equals("complete");
        if (completed && !story.ended()) {
            person.ledger().fault(Fault.EARLY_END, story.id() + " was completed after " + seq);
        }
        return completed;
    }
}

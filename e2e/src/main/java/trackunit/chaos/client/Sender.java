package trackunit.chaos.client;

import java.io.IOException;
import java.time.Duration;
import java.util.random.RandomGenerator;
import trackunit.chaos.audit.Story;
import trackunit.chaos.client.Person.Wanted;

/** Sends one photo after the other. Some are subscribed to before they are accepted, some cancelled at once. */
final class Sender {

    private static final double FOLLOWED_EARLY = 0.2;
    private static final double CANCELLED = 0.1;

    private final Person person;
    private final Duration interval;
    private final Api api;
    private final RandomGenerator chance;

    Sender(Person person, Duration interval, RandomGenerator chance) {
        this.person = person;
        this.interval = interval;
        this.api = person.api();
        this.chance = chance;
    }

    void run(Gate gate) throws InterruptedException {
        while (gate.open(interval)) {
            try {
                send();
            } catch (Refused e) {
                person.ledger().refused(e.code());
            } catch (IOException e) {
                person.ledger().refused(e.toString());
            }
        }
    }

    private void send() throws IOException, InterruptedException {
        Photo photo = Photo.next();
        Api.Upload upload = api.start(photo);
        Wanted wanted = new Wanted(upload.correlationId(), chance.nextDouble() < CANCELLED);
        person.own().add(wanted.id());
        boolean early = chance.nextDouble() < FOLLOWED_EARLY;
        if (early) {
            person.follow(wanted);
        }
        accept(upload, photo, person.ledger().story(wanted.id()));
        if (!early) {
            person.follow(wanted);
        }
        if (wanted.retried()) {
            cancel(wanted);
        }
    }

    private void accept(Api.Upload upload, Photo photo, Story story) throws IOException, InterruptedException {
        try {
            api.put(upload, photo);
            api.confirm(upload, photo);
            story.accept();
        } catch (IOException e) {
            story.refuse();
            throw e;
        }
    }

    private void cancel(Wanted wanted) throws IOException, InterruptedException {
        try {
            api.cancel(wanted.id());
        } catch (Refused e) {
            if (!e.code().equals("CONFLICT")) {
                throw e;
            }
        }
    }
}

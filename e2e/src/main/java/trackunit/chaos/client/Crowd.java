package trackunit.chaos.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import trackunit.chaos.audit.Fault;
import trackunit.chaos.audit.Ledger;
import trackunit.chaos.machine.Addresses;

/** Users who all send photos and follow them, each on every replica at once. */
public final class Crowd implements AutoCloseable {

    private static final int FOLLOWERS_OF_EACH = 4;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final Ledger ledger;
    private final Gate sending = new Gate();
    private final Gate following = new Gate();
    private final List<Thread> senders = new ArrayList<>();
    private final List<Thread> listeners = new ArrayList<>();

    private Crowd(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Starts them all.
     *
     * @param interval how long each user waits between two photos
     */
    public static Crowd start(Addresses addresses, List<String> users, Duration interval, Ledger ledger, long seed) {
        Crowd crowd = new Crowd(ledger);
        Gateways gateways = new Gateways(addresses.gateways());
        Random seeds = new Random(seed);
        for (String name : users) {
            User user = new User(crowd.http, addresses.issuer(), name);
            crowd.enter(Person.of(crowd.http, gateways, user, ledger), interval, seeds);
        }
        crowd.listeners.forEach(Thread::start);
        crowd.senders.forEach(Thread::start);
        return crowd;
    }

    private void enter(Person person, Duration interval, Random seeds) {
        String name = person.user().name();
        for (URI gateway : person.gateways().all()) {
            Watcher watcher = new Watcher(person, gateway);
            listeners.add(thread("watcher of " + name, () -> watcher.run(following)));
        }
        for (int number = 0; number < FOLLOWERS_OF_EACH; number++) {
            Follower follower = new Follower(person, new Random(seeds.nextLong()));
            listeners.add(thread("follower of " + name, () -> follower.run(following)));
        }
        Sender sender = new Sender(person, interval, new Random(seeds.nextLong()));
        senders.add(thread("sender of " + name, () -> sender.run(sending)));
    }

    /** Something that lasts until it is interrupted or its gate is closed. */
    private interface Task {
        void run() throws InterruptedException;
    }

    private Thread thread(String name, Task task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setUncaughtExceptionHandler(
                (dead, failure) -> ledger.fault(Fault.LOST, dead.getName() + " died of " + failure));
        thread.setDaemon(true);
        return thread;
    }

    /** How many subscriptions so many users hold on so many replicas. */
    public static int subscriptions(int users, int gateways) {
        return users * (FOLLOWERS_OF_EACH + gateways * Watcher.SUBSCRIPTIONS);
    }

    /** Lets nobody send any more; comes back when the last has been answered. */
    public void stopSending() throws InterruptedException {
        sending.close();
        for (Thread sender : senders) {
            sender.join();
        }
    }

    @Override
    public void close() {
        sending.close();
        following.close();
        senders.forEach(Thread::interrupt);
        listeners.forEach(Thread::interrupt);
    }
}

package trackunit.chaos.client;

import java.net.http.HttpClient;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import trackunit.chaos.audit.Ledger;

/**
 * One user with all that it takes to send photos and to follow them.
 *
 * @param own the ids of everything that this user asked for, accepted or not
 * @param toFollow what nobody follows yet
 */
record Person(
        HttpClient http, Gateways gateways, User user, Ledger ledger, Set<String> own, BlockingQueue<Wanted> toFollow) {

    /**
     * An analysis to be followed.
     *
     * @param retried whether it is to be started anew where it ends as cancelled
     */
    record Wanted(String id, boolean retried) {}

    static Person of(HttpClient http, Gateways gateways, User user, Ledger ledger) {
        return new Person(http, gateways, user, ledger, ConcurrentHashMap.newKeySet(), new LinkedBlockingQueue<>());
    }

    /** Lets somebody follow the analysis. */
    void follow(Wanted wanted) {
        ledger.follow();
        toFollow.add(wanted);
    }

    Api api() {
        return new Api(http, gateways, user);
    }
}

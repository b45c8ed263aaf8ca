package trackunit.orchestrator.scene;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.Priority;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.RetryAnalysis;
import trackunit.contracts.Topology;

/** Asks for analyses as a gateway does, and follows them. */
@ApplicationScoped
public class Requester {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BrokerProbe broker;
    private final PhotoShelf photos;
    private final Quiet quiet;

    Requester(BrokerProbe broker, PhotoShelf photos, Quiet quiet) {
        this.broker = broker;
        this.photos = photos;
        this.quiet = quiet;
    }

    /** Somebody who has asked for nothing yet. */
    public static Owner newOwner() {
        return Owner.of("https://issuer.test", UUID.randomUUID().toString());
    }

    public RequestAnalysis stored(Owner owner, PhotoFormat format, byte[] photo) {
        return of(photos.put(owner, format, photo), PhotoShelf.sha256(photo));
    }

    public static RequestAnalysis of(ObjectKey key, String sha256) {
        CorrelationId id = CorrelationId.of(key.owner(), key.toString());
        return new RequestAnalysis(id, key.owner(), key, Priority.INTERACTIVE, sha256, false, Instant.now());
    }

    public void request(RequestAnalysis request) {
        broker.send(Topology.REQUEST_KEY, request);
    }

    public void cancel(CorrelationId id, Owner owner) {
        cancel(id, owner, Instant.now());
    }

    /** As gateways did that named no attempt. */
    public void cancel(CorrelationId id, Owner owner, Instant requestedAt) {
        cancel(new CancelAnalysis(id, owner, null, requestedAt));
    }

    public void cancel(CancelAnalysis command) {
        broker.send(Topology.CANCEL_KEY, command);
    }

    public void retry(CorrelationId id, Owner owner) {
        retry(id, owner, Instant.now());
    }

    /** As gateways did that named no attempt. */
    public void retry(CorrelationId id, Owner owner, Instant requestedAt) {
        retry(new RetryAnalysis(id, owner, null, requestedAt));
    }

    public void retry(RetryAnalysis command) {
        broker.send(Topology.RETRY_KEY, command);
    }

    public List<AnalysisEvent> heard(CorrelationId id) {
        return broker.heard(id);
    }

    public void awaitEvent(CorrelationId id, Class<? extends AnalysisEvent> type) {
        Awaitility.await(type.getSimpleName())
                .pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(() -> broker.heard(id).stream().anyMatch(type::isInstance));
    }

    /** Waits until all commands that were sent before have been done, and what came of them has been published. */
    public void awaitQuiet() {
        Awaitility.await("quiet").atMost(PATIENCE).until(quiet::now);
    }

    /** Waits for the terminal event of an attempt and gives all events, which count 1, 2, 3 … without a gap. */
    public List<AnalysisEvent> awaitEnd(CorrelationId id, int attempt) {
        Awaitility.await("the end of attempt " + attempt).atMost(PATIENCE).until(() -> {
            List<AnalysisEvent> heard = broker.heard(id);
            return heard.stream().anyMatch(e -> e.terminal() && e.attempt() == attempt)
                    && heard.size() == heard.get(heard.size() - 1).seq();
        });
        List<AnalysisEvent> all = broker.heard(id);
        assertThat(all).extracting(AnalysisEvent::seq).first().isEqualTo(1);
        return all;
    }

    /** Waits until the newest event is terminal and none is missing. */
    public List<AnalysisEvent> awaitEnds(CorrelationId id) {
        Awaitility.await("the end").atMost(PATIENCE).until(() -> {
            List<AnalysisEvent> heard = broker.heard(id);
            return !heard.isEmpty()
                    && heard.get(heard.size() - 1).terminal()
                    && heard.size() == heard.get(heard.size() - 1).seq();
        });
        return broker.heard(id);
    }

    public <T extends AnalysisEvent> T awaitEnd(CorrelationId id, Class<T> type) {
        List<AnalysisEvent> all = awaitEnd(id, 1);
        assertThat(all.get(all.size() - 1)).isInstanceOf(type);
        return type.cast(all.get(all.size() - 1));
    }
}

package trackunit.gateway;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import trackunit.contracts.Topology;

/** What tests of requests for analyses need: somebody who asks, and the queue that is read by nobody else. */
abstract class RequestsTest {

    final GraphQl alice = GraphQl.as("alice");
    Broker broker;

    @BeforeEach
    void open() {
        broker = Broker.open();
        broker.purge(Topology.queue(Topology.REQUEST_KEY));
    }

    @AfterEach
    void close() {
        broker.close();
    }
}

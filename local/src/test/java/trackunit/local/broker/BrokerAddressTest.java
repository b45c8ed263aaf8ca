package trackunit.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.local.StartFailure;

class BrokerAddressTest {

    @Test
    void an_address_is_read_with_its_parts_decoded() {
        assertThat(BrokerAddress.parse("amqps://a%40b:c%2Fd+e@broker.example:5999/my%2Fhost"))
                .isEqualTo(new BrokerAddress("broker.example", 5999, "a@b", "c/d+e", "my/host", true));
    }

    @Test
    void what_is_left_out_has_its_usual_value() {
        assertThat(BrokerAddress.parse("amqp://localhost"))
                .isEqualTo(new BrokerAddress("localhost", 5672, "guest", "guest", "/", false));
        assertThat(BrokerAddress.parse("amqps://localhost/").port()).isEqualTo(5671);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "http://localhost", "amqp://", "amqp://a b"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> BrokerAddress.parse(text)).isInstanceOf(StartFailure.class);
    }

    @Test
    void a_broker_that_cannot_be_reached_is_named() {
        BrokerAddress nobody = BrokerAddress.parse("amqp://127.0.0.1:1");

        assertThatThrownBy(() -> TopologyDeclaration.declare(nobody))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("127.0.0.1:1");
    }
}

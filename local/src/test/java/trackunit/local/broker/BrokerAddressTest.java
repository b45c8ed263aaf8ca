package trackunit.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.local.StartFailure;

class BrokerAddressTest {

    @Test
    void an_address_has_all_its_parts() {
        assertThat(BrokerAddress.parse("amqps://ann:p%40ss@broker.example:5700/my%2Fhost"))
                .isEqualTo(new BrokerAddress("broker.example", 5700, "ann", "p@ss", "my/host", true));
    }

    @Test
    void what_an_address_leaves_out_is_what_rabbitmq_has_by_default() {
        assertThat(BrokerAddress.parse("amqp://broker.example"))
                .isEqualTo(new BrokerAddress("broker.example", 5672, "guest", "guest", "/", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://broker.example", "broker.example", "amqp://%zz", ""})
    void what_is_no_address_is_refused_in_one_line(String text) {
        assertThatThrownBy(() -> BrokerAddress.parse(text))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("amqp://user:password@host:5672/vhost")
                .hasMessageNotContaining("\n");
    }
}

package trackunit.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.local.StartFailure;

class PortClaimTest {

    @Test
    void the_ports_of_one_machine_are_those_that_the_services_know_in_dev_mode() {
        Ports ports = new Ports(8080);

        assertThat(ports.gateway(1)).isEqualTo(8081);
        assertThat(ports.orchestrator(0)).isEqualTo(8100);
        assertThat(ports.issuer()).isEqualTo(8120);
        assertThat(ports.objects()).isEqualTo(8121);
        assertThat(ports.broker()).isEqualTo(8122);
        assertThat(ports.database()).isEqualTo(8123);
    }

    @Test
    void two_searches_for_a_free_block_find_two() {
        try (PortClaim one = PortClaim.of(0, 1, 1);
                PortClaim other = PortClaim.of(0, 1, 1)) {
            assertThat(one.ports()).isNotEqualTo(other.ports());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 40, 43})
    void a_port_that_is_taken_is_named(int offset) throws Exception {
        Ports ports;
        try (PortClaim claim = PortClaim.of(0, 2, 1)) {
            ports = claim.ports();
        }
        int port = ports.base() + offset;
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PortClaim.of(ports.base(), 2, 1))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("--port")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void of_several_ports_that_are_taken_the_one_that_was_asked_for_is_named() throws Exception {
        Ports ports;
        try (PortClaim claim = PortClaim.of(0, 1, 1)) {
            ports = claim.ports();
        }
        try (ServerSocket asked = new ServerSocket(ports.base(), 1, InetAddress.getLoopbackAddress());
                ServerSocket other = new ServerSocket(ports.database(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> PortClaim.of(ports.base(), 1, 1))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(Integer.toString(asked.getLocalPort()));
        }
    }

    @Test
    void a_port_that_nothing_will_listen_on_may_be_taken() throws Exception {
        Ports ports;
        try (PortClaim claim = PortClaim.of(0, 1, 0)) {
            ports = claim.ports();
        }
        try (ServerSocket taken = new ServerSocket(ports.gateway(0), 1, InetAddress.getLoopbackAddress());
                PortClaim claim = PortClaim.of(ports.base(), 0, 0)) {
            assertThat(claim.ports().gateway(0)).isEqualTo(taken.getLocalPort());
        }
    }
}

package trackunit.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.local.StartFailure;

class IssuerPortTest {
    @TempDir
    Path folder;

    @Test
    void the_issuer_stays_where_it_was_when_everything_else_moves() {
        try (DataFolder data = DataFolder.open(folder);
                PortClaim first = PortClaim.of(0, 1, 1);
                PortClaim second = PortClaim.of(0, 1, 1)) {
            assertThat(IssuerPort.keep(data, first.ports())).isEqualTo(first.ports());

            Ports moved = IssuerPort.keep(data, second.ports());

            assertThat(moved.issuer()).isEqualTo(first.ports().issuer());
            assertThat(moved.gateway(0)).isEqualTo(second.ports().gateway(0));
        }
    }

    @Test
    void an_issuer_that_cannot_be_where_it_was_is_said() throws IOException {
        try (DataFolder data = DataFolder.open(folder);
                PortClaim first = PortClaim.of(0, 1, 1)) {
            IssuerPort.keep(data, first.ports());
            int issuer = first.ports().issuer();
            try (ServerSocket taken = new ServerSocket(issuer, 1, InetAddress.getLoopbackAddress())) {
                Ports elsewhere = new Ports(first.ports().base() + Ports.SPAN);
                assertThatThrownBy(() -> IssuerPort.keep(data, elsewhere))
                        .isInstanceOf(StartFailure.class)
                        .hasMessageContaining(Integer.toString(taken.getLocalPort()));
            }
        }
    }
}

package trackunit.chaos.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {
    private static final int MACHINES = 10;
    private static final int PARTS = 20;

    @Test
    void machines_that_are_there_at_once_share_no_port() {
        Set<Integer> given = new HashSet<>();

        IntStream.range(0, MACHINES).mapToObj(machine -> Ports.claim()).toList().forEach(ports -> {
            IntStream.range(0, PARTS).forEach(part -> given.add(ports.next()));
            ports.close();
        });

        assertThat(given).hasSize(MACHINES * PARTS);
    }
}

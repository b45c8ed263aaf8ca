package trackunit.cable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CableTest {

    private static final int ANSWER_MILLISECONDS = 5_000;
    private static final int SILENCE_MILLISECONDS = 200;

    @Test
    void what_is_sent_arrives_in_both_directions_until_it_is_cut() throws IOException {
        try (ServerSocket server = listen();
                Cable cable = Cable.to(server.getLocalPort());
                Socket client = connect(cable);
                Socket served = server.accept()) {
            client.getOutputStream().write('a');
            assertThat(served.getInputStream().read()).isEqualTo('a');
            served.getOutputStream().write('b');
            assertThat(client.getInputStream().read()).isEqualTo('b');

            cable.cut();

            assertThat(isEnded(client)).isTrue();
            assertThat(isEnded(served)).isTrue();
        }
    }

    @Test
    void nothing_gets_through_a_cut_until_it_is_mended() throws IOException {
        try (ServerSocket server = listen();
                Cable cable = Cable.to(server.getLocalPort())) {
            cable.cut();
            try (Socket client = connect(cable)) {
                assertThat(isEnded(client)).isTrue();
            }

            cable.mend();
            try (Socket client = connect(cable);
                    Socket served = server.accept()) {
                client.getOutputStream().write('a');
                assertThat(served.getInputStream().read()).isEqualTo('a');
            }
        }
    }

    @Test
    void what_is_held_arrives_when_it_is_mended() throws IOException {
        try (ServerSocket server = listen();
                Cable cable = Cable.to(server.getLocalPort());
                Socket client = connect(cable);
                Socket served = server.accept()) {
            cable.hold();
            client.getOutputStream().write('a');
            served.setSoTimeout(SILENCE_MILLISECONDS);
            assertThatThrownBy(() -> served.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);

            cable.mend();

            served.setSoTimeout(ANSWER_MILLISECONDS);
            assertThat(served.getInputStream().read()).isEqualTo('a');
        }
    }

    @Test
    void connections_go_to_the_servers_in_turn_and_pass_over_one_that_is_gone() throws IOException {
        ServerSocket gone = listen();
        gone.close();
        try (ServerSocket first = listen();
                ServerSocket second = listen();
                Cable cable =
                        Cable.between(0, List.of(first.getLocalPort(), gone.getLocalPort(), second.getLocalPort()))) {
            try (Socket one = connect(cable);
                    Socket two = connect(cable);
                    Socket three = connect(cable);
                    Socket byFirst = first.accept();
                    Socket bySecond = second.accept();
                    Socket bySecondToo = second.accept()) {
                assertThat(List.of(one, two, three, byFirst, bySecond, bySecondToo))
                        .allMatch(Socket::isConnected);
            }
        }
    }

    private static ServerSocket listen() throws IOException {
        ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        server.setSoTimeout(ANSWER_MILLISECONDS);
        return server;
    }

    private static Socket connect(Cable cable) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), cable.port());
        socket.setSoTimeout(ANSWER_MILLISECONDS);
        return socket;
    }

    private static boolean isEnded(Socket socket) throws IOException {
        socket.setSoTimeout(ANSWER_MILLISECONDS);
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}

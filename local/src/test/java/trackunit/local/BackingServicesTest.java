package trackunit.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.contracts.Topology;

/** Everything that has to outlive a restart, and everything that must not start twice. */
class BackingServicesTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void messages_rows_objects_and_the_signing_key_outlive_a_restart() throws Exception {
        String keys;
        try (DataFolder data = DataFolder.take(folder);
                BackingServices services = BackingServices.start(data, Ports.free(), null)) {
            Map<String, String> environment = services.environment();
            publish(environment, "kept");
            sql(environment, "create table kept as select 42 as answer");
            keys = get(environment.get("QUARKUS_OIDC_AUTH_SERVER_URL") + "/oauth2/jwks");
            Files.writeString(data.path("objects").resolve("photos").resolve("kept"), "kept");
        }
        try (DataFolder data = DataFolder.take(folder);
                BackingServices services = BackingServices.start(data, Ports.free(), null)) {
            Map<String, String> environment = services.environment();
            assertThat(take(environment)).isEqualTo("kept");
            assertThat(sql(environment, "select answer from kept")).isEqualTo("42");
            assertThat(get(environment.get("QUARKUS_OIDC_AUTH_SERVER_URL") + "/oauth2/jwks"))
                    .isEqualTo(keys);
            assertThat(data.path("objects").resolve("photos").resolve("kept")).hasContent("kept");
            assertThat(sql(environment, "show fsync")).isEqualTo("on");
            assertThat(sql(environment, "show synchronous_commit")).isEqualTo("on");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("issuer/signing-key.json"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("already");
        }
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(taken.getLocalPort());

            assertThatThrownBy(() -> ports.check(1, 1))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void a_data_folder_that_is_a_file_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(file.toString());
    }

    private static void publish(Map<String, String> environment, String text) throws Exception {
        try (Connection connection = connect(environment);
                Channel channel = connection.createChannel()) {
            channel.confirmSelect();
            channel.basicPublish(
                    Topology.COMMANDS, Topology.REQUEST_KEY, MessageProperties.PERSISTENT_BASIC, text.getBytes());
            channel.waitForConfirmsOrDie(10_000);
        }
    }

    private static String take(Map<String, String> environment) throws Exception {
        try (Connection connection = connect(environment);
                Channel channel = connection.createChannel()) {
            return new String(
                    channel.basicGet(Topology.queue(Topology.REQUEST_KEY), true).getBody());
        }
    }

    private static Connection connect(Map<String, String> environment) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost(environment.get("RABBITMQ_HOST"));
        factory.setPort(Integer.parseInt(environment.get("RABBITMQ_PORT")));
        factory.setUsername(environment.get("RABBITMQ_USERNAME"));
        factory.setPassword(environment.get("RABBITMQ_PASSWORD"));
        return factory.newConnection();
    }

    private static String sql(Map<String, String> environment, String text) throws Exception {
        try (java.sql.Connection connection = DriverManager.getConnection(
                        environment.get("QUARKUS_DATASOURCE_JDBC_URL"),
                        environment.get("QUARKUS_DATASOURCE_USERNAME"),
                        environment.get("QUARKUS_DATASOURCE_PASSWORD"));
                Statement statement = connection.createStatement()) {
            if (!statement.execute(text)) {
                return null;
            }
            ResultSet rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }

    private static String get(String url) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}

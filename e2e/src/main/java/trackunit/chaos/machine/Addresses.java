package trackunit.chaos.machine;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Where everything listens, and how the services are told of it. */
public final class Addresses {

    private static final String ACCESS_KEY = "chaos-access";
    private static final String SECRET_KEY = "chaos-secret";
    private static final String DATABASE = "orchestrator";

    final int issuer;
    final int objects;
    final int broker;
    final int database;
    /** Where the gateways reach the orchestrators, whichever of them runs. */
    final int orchestrator;

    private final List<Integer> gateways;
    private final List<Integer> orchestrators;
    private final BrokerAccount account;

    /** How clients sign in to the broker. */
    record BrokerAccount(String username, String password) {}

    Addresses(Ports ports, Shape shape, BrokerAccount account) {
        this.issuer = ports.next();
        this.objects = ports.next();
        this.broker = ports.next();
        this.database = ports.next();
        this.orchestrator = ports.next();
        this.gateways = IntStream.range(0, shape.gateways())
                .mapToObj(number -> ports.next())
                .toList();
        this.orchestrators = IntStream.range(0, shape.orchestrators())
                .mapToObj(number -> ports.next())
                .toList();
        this.account = account;
    }

    static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where people sign in. */
    public URI issuer() {
        return at(issuer);
    }

    /** The gateways, in their order. */
    public List<URI> gateways() {
        return gateways.stream().map(Addresses::at).toList();
    }

    /** A service's replica by its name, as {@code gateway-0}. */
    public URI of(String service) {
        int number = Integer.parseInt(service.substring(service.lastIndexOf('-') + 1));
        return at((service.startsWith("gateway") ? gateways : orchestrators).get(number));
    }

    List<Integer> orchestrators() {
        return orchestrators;
    }

    /** The broker, with whom to sign in as. */
    public URI broker() {
        return URI.create("amqp://%s:%s@127.0.0.1:%d".formatted(account.username(), account.password(), broker));
    }

    /** The orchestrators' database, with whom to sign in as. */
    public String database() {
        return "jdbc:postgresql://127.0.0.1:%1$d/%2$s?user=%2$s&password=%2$s".formatted(database, DATABASE);
    }

    Map<String, String> objectsEnvironment() {
        return Map.of("OBJECTS_ACCESS_KEY", ACCESS_KEY, "OBJECTS_SECRET_KEY", SECRET_KEY);
    }

    Map<String, String> shared() {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.oidc.auth-server-url", issuer().toString(),
                "rabbitmq-host", "127.0.0.1",
                "rabbitmq-port", Integer.toString(broker),
                "rabbitmq-username", account.username(),
                "rabbitmq-password", account.password()));
        settings.put("objects.endpoint", at(objects).toString());
        settings.put("objects.access-key", ACCESS_KEY);
        settings.put("objects.secret-key", SECRET_KEY);
        settings.put("quarkus.http.host", "127.0.0.1");
        return settings;
    }

    Map<String, String> ofOrchestrators() {
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + database + '/' + DATABASE,
                "quarkus.datasource.username", DATABASE,
                "quarkus.datasource.password", DATABASE);
    }

    Map<String, String> ofGateways() {
        return Map.of("orchestrator.url", at(orchestrator).toString());
    }

    /** The environment variable that sets a name of a configuration, as MicroProfile Config derives it. */
    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}

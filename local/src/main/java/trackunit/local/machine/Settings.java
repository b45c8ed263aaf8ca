package trackunit.local.machine;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import trackunit.local.Origin;
import trackunit.local.broker.BrokerAddress;
import trackunit.local.database.Database;
import trackunit.local.issuer.Issuer;
import trackunit.local.objects.ObjectStore;

/** What the services are told about the machine they run on: the names of their configuration, and the values here. */
public final class Settings {

    private Settings() {}

    /** What every service needs to find the backing services, by the names of its configuration. */
    public static Map<String, String> shared(Ports ports, BrokerAddress broker) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.oidc.auth-server-url", Issuer.url(ports.issuer()));
        settings.put("rabbitmq-host", broker.host());
        settings.put("rabbitmq-port", Integer.toString(broker.port()));
        settings.put("rabbitmq-username", broker.username());
        settings.put("rabbitmq-password", broker.password());
        settings.put("rabbitmq-virtual-host", broker.virtualHost());
        settings.put("rabbitmq-ssl", Boolean.toString(broker.encrypted()));
        String objects = ObjectStore.endpoint(ports.objects()).toString();
        settings.put("objects.endpoint", objects);
        settings.put("objects.public-endpoint", objects);
        settings.put("objects.region", ObjectStore.REGION);
        settings.put("objects.bucket", ObjectStore.BUCKET);
        settings.put("objects.access-key", ObjectStore.ACCESS_KEY);
        settings.put("objects.secret-key", ObjectStore.SECRET_KEY);
        return settings;
    }

    /** What an orchestrator needs beside that. */
    public static Map<String, String> orchestrator(Ports ports) {
        return Map.of(
                "quarkus.datasource.jdbc.url", Database.jdbcUrl(ports.database()),
                "quarkus.datasource.username", Database.NAME,
                "quarkus.datasource.password", Database.PASSWORD);
    }

    /**
     * What a gateway needs beside that.
     *
     * @param pages the origins whose pages may ask it from within a browser
     */
    public static Map<String, String> gateway(Ports ports, Set<Origin> pages) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("orchestrator.url", "http://127.0.0.1:" + ports.orchestrator(0));
        // It is reached in clear here, and says where it is reached.
        settings.put("quarkus.oidc.resource-metadata.force-https-scheme", "false");
        if (!pages.isEmpty()) {
            settings.put("quarkus.http.cors.enabled", "true");
            settings.put(
                    "quarkus.http.cors.origins",
                    pages.stream().map(Origin::text).sorted().collect(Collectors.joining(",")));
        }
        return settings;
    }

    /** What this process says of itself: its number, its data, and the block of ports. */
    public static Map<String, String> place(DataFolder data, Ports ports) {
        return Map.of(
                "local.pid", Long.toString(ProcessHandle.current().pid()),
                "local.data", data.root().toString(),
                "local.gateway-port", Integer.toString(ports.gateway(0)),
                "local.orchestrator-port", Integer.toString(ports.orchestrator(0)),
                "local.issuer-port", Integer.toString(ports.issuer()),
                "local.objects-port", Integer.toString(ports.objects()),
                "local.broker-port", Integer.toString(ports.broker()),
                "local.database-port", Integer.toString(ports.database()));
    }

    /** The environment variable that sets a name of a configuration, as MicroProfile Config derives it. */
    public static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}

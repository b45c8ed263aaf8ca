package trackunit.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import trackunit.cable.Cable;

/** The services of one machine, of which the gateway reaches one by a cable; tests get it by a field of its type. */
public final class CutServices implements QuarkusTestResourceLifecycleManager {

    static final String BROKER = "rabbitmq-port";
    static final String ISSUER = "quarkus.oidc.auth-server-url";
    static final String STORE = "OBJECTS_ENDPOINT";

    /** A gateway of its own that reaches one service so. */
    interface Profile extends QuarkusTestProfile {

        /** The service: {@link #BROKER}, {@link #ISSUER} or {@link #STORE}. */
        String behind();

        /** Whether the cable is cut before the gateway starts. */
        default boolean cut() {
            return false;
        }

        @Override
        default List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(CutServices.class, Map.of("behind", behind(), "cut", String.valueOf(cut()))));
        }

        @Override
        default boolean disableGlobalTestResources() {
            return true;
        }
    }

    private final LocalServices services = new LocalServices();
    private String behind;
    private boolean cut;
    private Cable cable;

    @Override
    public void init(Map<String, String> arguments) {
        behind = arguments.get("behind");
        cut = Boolean.parseBoolean(arguments.get("cut"));
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new TreeMap<>(services.start());
        String address = settings.get(behind);
        String port = behind.equals(BROKER)
                ? address
                : String.valueOf(URI.create(address).getPort());
        cable = Cable.to(Integer.parseInt(port));
        settings.put(behind, address.replace(port, String.valueOf(cable.port())));
        if (cut) {
            cable.cut();
        }
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(cable, new TestInjector.MatchesType(Cable.class));
    }

    @Override
    public void stop() {
        cable.close();
        services.stop();
    }
}

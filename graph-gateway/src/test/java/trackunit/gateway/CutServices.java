package trackunit.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.TreeMap;
import trackunit.cable.Cable;

/** The services of one machine, with a broker that the gateway reaches by a cable; tests get it by a field of its type. */
public final class CutServices implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "rabbitmq-port";

    private final LocalServices services = new LocalServices();
    private Cable cable;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new TreeMap<>(services.start());
        cable = Cable.to(Integer.parseInt(settings.get(PORT)));
        settings.put(PORT, String.valueOf(cable.port()));
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

package trackunit.orchestrator.scene;

import java.util.HashMap;
import java.util.Map;
import trackunit.cable.Cable;

/** The backing services, with a broker that the service reaches by a cable; tests get it by a field of its type. */
public final class CutServices extends LocalServices {

    private static final String PORT = "rabbitmq-port";

    private Cable cable;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        cable = Cable.to(Integer.parseInt(settings.get(PORT)));
        settings.put(BrokerProbe.PORT, settings.get(PORT));
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
        super.stop();
    }
}

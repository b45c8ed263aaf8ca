package trackunit.local.broker;

import java.lang.reflect.Field;
import org.apache.qpid.server.SystemLauncherListener.DefaultSystemLauncherListener;
import org.apache.qpid.server.model.BrokerImpl;
import org.apache.qpid.server.model.SystemConfig;

/**
 * Takes the broker's own shutdown hook away. It would stop the broker at the first signal, while the services, which are
 * stopped before it, still send what they have in hand. There is no setting for that, only a private field.
 */
final class OwnShutdown extends DefaultSystemLauncherListener {

    private static final String FIELD = "_shutdownHook";

    private SystemConfig<?> system;

    @Override
    public void onContainerResolve(SystemConfig<?> system) {
        this.system = system;
    }

    /** To be called once the broker runs. */
    void take() throws ReflectiveOperationException {
        Field hook = BrokerImpl.class.getDeclaredField(FIELD);
        hook.setAccessible(true);
        Runtime.getRuntime().removeShutdownHook((Thread) hook.get(system.getContainer()));
    }
}

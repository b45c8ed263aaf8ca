package trackunit.gateway;

import org.eclipse.microprofile.config.ConfigProvider;

/** What the gateway under test was told. */
final class Settings {

    private Settings() {}

    static String get(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}

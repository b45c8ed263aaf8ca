package trackunit.local.issuer;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An OIDC issuer (Spring Authorization Server) for the users and clients of the realm file: device code, code with PKCE,
 * password for the demo users, refresh. Its signing key outlives it, so that tokens do, too; refresh tokens do not.
 */
public final class LocalIssuer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final String url;

    private LocalIssuer(ConfigurableApplicationContext context, String url) {
        this.context = context;
        this.url = url;
    }

    /** Starts the issuer; its signing key is kept in {@code folder}. */
    public static LocalIssuer start(Path folder, int port) {
        String url = "http://127.0.0.1:" + port;
        // The JVM's own logging is already set up.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        ConfigurableApplicationContext context = new SpringApplicationBuilder(IssuerConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .properties(properties(folder, port, url))
                .run();
        return new LocalIssuer(context, url);
    }

    private static Map<String, Object> properties(Path folder, int port, String url) {
        return Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                port,
                "spring.main.lazy-initialization",
                true,
                "spring.jmx.enabled",
                false,
                IssuerConfiguration.URL_PROPERTY,
                url,
                IssuerConfiguration.FOLDER_PROPERTY,
                folder.toString());
    }

    /** The issuer's address, as it stands in its tokens. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        context.close();
    }
}

package trackunit.local.issuer;

import com.nimbusds.jose.jwk.RSAKey;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import trackunit.local.BackingService;
import trackunit.local.Origin;
import trackunit.local.StartFailure;

/** An OpenID Connect issuer with the users and clients of the realm file. */
public final class Issuer implements BackingService {

    private final ConfigurableApplicationContext context;

    private Issuer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it on 127.0.0.1.
     *
     * @param folder where its key is kept and its server works
     * @throws StartFailure where it cannot start
     */
    public static Issuer start(Path folder, int port) {
        return start(folder, port, Set.of());
    }

    /**
     * Starts it on 127.0.0.1, for pages of other origins, too.
     *
     * @param folder where its key is kept and its server works
     * @param pages the origins whose pages may use it from within a browser
     * @throws StartFailure where it cannot start
     */
    public static Issuer start(Path folder, int port, Set<Origin> pages) {
        return start(folder, new InetSocketAddress("127.0.0.1", port), url(port), System.getenv(), pages);
    }

    /**
     * Starts it on another address, perhaps behind a proxy.
     *
     * @param folder where its key is kept and its server works
     * @param listen where it listens
     * @param url how its tokens name it, and where its users reach it; without a slash at its end
     * @throws StartFailure where it cannot start
     */
    public static Issuer start(Path folder, InetSocketAddress listen, String url) {
        return start(folder, listen, url, System.getenv(), Set.of());
    }

    static Issuer start(
            Path folder, InetSocketAddress listen, String url, Map<String, String> environment, Set<Origin> pages) {
        // The log is this JVM's, not the framework's.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        RSAKey key = SigningKey.in(folder);
        try {
            return new Issuer(application(listen)
                    .initializers(context -> {
                        GenericApplicationContext beans = (GenericApplicationContext) context;
                        beans.registerBean(RSAKey.class, () -> key);
                        beans.registerBean(ServerFolder.class, () -> new ServerFolder(folder.resolve("server")));
                        beans.registerBean(Realm.class, () -> Realm.read(environment));
                        beans.registerBean(IssuerAddress.class, () -> new IssuerAddress(url));
                        beans.registerBean(PageOrigins.class, () -> new PageOrigins(pages));
                    })
                    .run());
        } catch (RuntimeException e) {
            throw new StartFailure("The issuer cannot start: " + e.getMessage(), e);
        }
    }

    private static SpringApplicationBuilder application(InetSocketAddress listen) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "server.address", listen.getHostString(),
                        "server.port", listen.getPort(),
                        // A proxy before it that ends TLS says so; without one nobody else can reach it.
                        "server.forward-headers-strategy", "framework"));
    }

    /** How tokens name the issuer that listens on this port, and where it is. */
    public static String url(int port) {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        context.close();
    }

    /** The few parts of the framework that are used, named, since looking for all of them takes seconds. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    @Import({SignInConfiguration.class, TokenConfiguration.class, EndpointConfiguration.class, Pages.class})
    static class Application {}
}

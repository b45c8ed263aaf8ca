package trackunit.gateway.protocol;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What one client may ask of one replica. Depth, complexity, tokens and the size of a body are SmallRye's and Quarkus'
 * own settings, in application.properties.
 */
@ConfigMapping(prefix = "gateway.limits")
public interface RequestLimits {

    /** Most aliases in one document. */
    @WithDefault("30")
    int aliases();

    /** Most fields that one operation may ask of the schema's root, fragments included. */
    @WithDefault("20")
    int rootFields();

    /** Requests of one user in a second, in the long run; one counts as often as it asks for fields of the schema's root. */
    @WithDefault("200")
    int requestsPerSecond();

    /** Requests of one user at once, after a rest. */
    @WithDefault("2000")
    int requestBurst();

    /** Users whose requests are counted; the one that asked longest ago is forgotten first. */
    @WithDefault("10000")
    int countedUsers();

    /** Frames of one socket in a second, in the long run. */
    @WithDefault("200")
    int framesPerSecond();

    /** Frames of one socket at once, after a rest. */
    @WithDefault("1000")
    int frameBurst();

    /** Largest message on a socket, in bytes. */
    @WithDefault("65536")
    int frameBytes();

    /** How long a socket may be open before its client begins. */
    @WithDefault("PT10S")
    Duration connectionInit();

    /** How long the client of a socket may take nothing of what waits for it; no more is read from it while anything waits. */
    @WithDefault("PT1M")
    Duration unreadAnswers();

    /** How long the client of a socket may be silent; it is asked for an answer when half of that is over. */
    @WithDefault("PT1M")
    Duration silence();

    /** Open sockets of one user; those without a token count as one user's. As many as subscriptions, which may have a socket each. */
    @WithDefault("2000")
    int socketsPerUser();

    /** Open subscriptions of one socket. */
    @WithDefault("100")
    int subscriptionsPerSocket();

    /** Open subscriptions of one user. */
    @WithDefault("2000")
    int subscriptionsPerUser();

    /** Whether clients may ask for the schema. */
    @WithDefault("false")
    boolean introspection();

    /** A folder of {@code *.graphql} documents: when it is given, nothing but these is answered. */
    Optional<Path> operations();
}

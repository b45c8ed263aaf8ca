package trackunit.console.command;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trackunit.console.Patience;
import trackunit.console.Surroundings;
import trackunit.console.analysis.Gateway;
import trackunit.console.http.JsonExchange;
import trackunit.console.http.Sending;
import trackunit.console.signin.SignIn;
import trackunit.console.signin.TokenSource;

/** Which server, and as whom. */
final class ServerOptions {

    private static final String SERVER_VARIABLE = "TRACKUNIT_SERVER";
    private static final String ISSUER_VARIABLE = "TRACKUNIT_ISSUER";
    private static final String AUTHORITY_VARIABLE = "TRACKUNIT_CA";
    private static final String USUAL_SERVER = "http://127.0.0.1:8080";

    private final Surroundings surroundings;
    private HttpClient http;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "The gateway (default: $" + SERVER_VARIABLE + ", else " + USUAL_SERVER + ").")
    private String server;

    @Option(
            names = "--issuer",
            paramLabel = "URL",
            description = "Who signs people in (default: $" + ISSUER_VARIABLE + ", else the gateway is asked).")
    private String issuer;

    @Option(
            names = "--as",
            paramLabel = "USER",
            description = "Sign in as a demo user of the local issuer: alice or bob.")
    private String demoUser;

    @Option(
            names = "--ca",
            paramLabel = "FILE",
            description = "A certificate authority to believe, as PEM (default: $" + AUTHORITY_VARIABLE + ").")
    private String authority;

    ServerOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The gateway, once somebody has signed in. */
    Gateway gateway() {
        TokenSource tokens = signIn().tokens(demoUser());
        // Now, while no progress is shown: somebody may have to read a code.
        tokens.token();
        return Gateway.at(address(), http(), tokens, Patience.usual(surroundings.pause()));
    }

    SignIn signIn() {
        Optional<String> named = given(issuer, ISSUER_VARIABLE);
        named.ifPresent(this::checked);
        return new SignIn(new JsonExchange(http()), address(), named, surroundings);
    }

    Optional<String> demoUser() {
        return Optional.ofNullable(demoUser);
    }

    /** The server's address. */
    URI address() {
        return checked(given(server, SERVER_VARIABLE).orElse(USUAL_SERVER));
    }

    private HttpClient http() {
        if (http == null) {
            http = Sending.client(given(authority, AUTHORITY_VARIABLE).map(Path::of));
        }
        return http;
    }

    private Optional<String> given(String option, String variable) {
        return Optional.ofNullable(option).or(() -> surroundings.variable(variable));
    }

    private URI checked(String address) {
        if (!address.matches("(?i)https?://[^/?#\\s]+(/\\S*)?")) {
            throw new ParameterException(command.commandLine(), "Not an address of http or https: " + address);
        }
        return URI.create(address);
    }
}

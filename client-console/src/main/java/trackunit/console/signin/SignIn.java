package trackunit.console.signin;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import trackunit.console.ConsoleFailure;
import trackunit.console.Surroundings;
import trackunit.console.http.JsonExchange;

/** Signing in at one server: who is asked, and what is kept where. */
public final class SignIn {

    /** The variable that gives a script's token. */
    public static final String TOKEN_VARIABLE = "TRACKUNIT_TOKEN";

    private static final String FOLDER = "trackunit";

    private final Surroundings surroundings;
    private final IssuerAccess issuer;
    private final TokenFile file;

    /**
     * @param server the server that tokens are for
     * @param issuer the issuer, where the user has named one
     */
    public SignIn(JsonExchange http, URI server, Optional<String> issuer, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.issuer = new IssuerAccess(http, server, issuer, surroundings);
        this.file = new TokenFile(configuration(surroundings).resolve(FOLDER), server);
    }

    /**
     * Where tokens come from: of the demo user who is named, else of the script, else of whoever signed in.
     *
     * @param demoUser whom to sign in as, for this run alone
     */
    public TokenSource tokens(Optional<String> demoUser) {
        if (demoUser.isPresent()) {
            return new DemoUser(() -> issuer.demoUser(demoUser.get()));
        }
        return surroundings
                .variable(TOKEN_VARIABLE)
                .<TokenSource>map(token -> new GivenToken(token, TOKEN_VARIABLE))
                .orElseGet(() -> new KeptSignIn(file, issuer));
    }

    /** Signs in to stay, with a code or as a demo user. */
    public void login(Optional<String> demoUser) {
        Tokens tokens = demoUser.map(issuer::demoUser).orElseGet(issuer::signIn);
        file.locked(() -> {
            file.write(tokens);
            return tokens;
        });
    }

    /**
     * Forgets the sign-in here, and asks the issuer to do so, too.
     *
     * @return what became of it, for people
     */
    public String logout() {
        Optional<Tokens> kept = file.locked(() -> {
            Optional<Tokens> tokens = file.read();
            file.delete();
            return tokens;
        });
        return kept.map(this::revoke).orElse("Nobody was signed in");
    }

    private String revoke(Tokens tokens) {
        try {
            issuer.revoke(tokens);
            return "Signed out";
        } catch (ConsoleFailure e) {
            return "Signed out here; until it expires, the issuer still knows the sign-in: " + e.getMessage();
        }
    }

    private static Path configuration(Surroundings surroundings) {
        return surroundings
                .variable("XDG_CONFIG_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".config"));
    }
}

package trackunit.console.signin;

import java.util.function.Supplier;

/** A demo user of the local issuer; signed in for this run alone, and whenever it has to be again. */
final class DemoUser implements TokenSource {

    private final Supplier<Tokens> signIn;
    private Tokens tokens;

    DemoUser(Supplier<Tokens> signIn) {
        this.signIn = signIn;
    }

    @Override
    public synchronized String token() {
        if (tokens == null || !tokens.fresh()) {
            tokens = signIn.get();
        }
        return tokens.accessToken();
    }

    @Override
    public synchronized String insteadOf(String refused) {
        if (tokens != null && tokens.accessToken().equals(refused)) {
            tokens = null;
        }
        return token();
    }
}

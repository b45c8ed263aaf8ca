package trackunit.console.signin;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A sign-in that outlives this run. The issuer gives a new refresh token with every refresh and takes the old one back,
 * so only one process may refresh at a time, and has to look first whether another just did.
 */
final class KeptSignIn implements TokenSource {

    private final TokenFile file;
    private final IssuerAccess issuer;

    KeptSignIn(TokenFile file, IssuerAccess issuer) {
        this.file = file;
        this.issuer = issuer;
    }

    @Override
    public String token() {
        return token(Tokens::fresh);
    }

    @Override
    public String insteadOf(String refused) {
        return token(tokens -> tokens.fresh() && !tokens.accessToken().equals(refused));
    }

    private String token(Predicate<Tokens> usable) {
        Tokens tokens = kept().filter(usable).orElseGet(() -> file.locked(() -> renewed(usable)));
        return tokens.accessToken();
    }

    private Tokens renewed(Predicate<Tokens> usable) {
        Optional<Tokens> kept = kept();
        Optional<Tokens> others = kept.filter(usable);
        if (others.isPresent()) {
            return others.get();
        }
        Tokens tokens = kept.filter(old -> old.refreshToken() != null)
                .flatMap(this::refreshed)
                .orElseGet(issuer::signInIfPossible);
        file.write(tokens);
        return tokens;
    }

    /** Empty where the issuer does not know the refresh token any more. */
    private Optional<Tokens> refreshed(Tokens old) {
        try {
            return Optional.of(issuer.refresh(old));
        } catch (OAuthRefusal e) {
            return Optional.empty();
        }
    }

    /** What was kept, where it comes from the issuer that is wanted now. */
    private Optional<Tokens> kept() {
        return file.read().filter(tokens -> issuer.accepts(tokens.issuer()));
    }
}

package trackunit.local.issuer;

import java.time.Instant;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Makes refresh tokens for every grant. The framework's own makes none for public clients, and all of ours are public. */
final class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private static final int BYTES = 48;

    private final StringKeyGenerator values =
            new Base64StringKeyGenerator(java.util.Base64.getUrlEncoder().withoutPadding(), BYTES);

    @Override
    public OAuth2RefreshToken generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) {
            return null;
        }
        Instant now = Instant.now();
        Instant expiry =
                now.plus(context.getRegisteredClient().getTokenSettings().getRefreshTokenTimeToLive());
        return new OAuth2RefreshToken(values.generateKey(), now, expiry);
    }
}

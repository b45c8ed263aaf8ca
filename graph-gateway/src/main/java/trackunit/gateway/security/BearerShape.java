package trackunit.gateway.security;

import java.util.regex.Pattern;

/** Which authorization headers OIDC can judge: it breaks where a bearer token has not the parts of a JWT. */
final class BearerShape {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer(\\s.*)?", Pattern.DOTALL);
    private static final Pattern JWT = Pattern.compile("(?i)bearer +[\\w-]+\\.[\\w-]+\\.[\\w-]*");

    private BearerShape() {}

    /** Whether a header brings a bearer token that is no JWT. */
    static boolean broken(String authorization) {
        return authorization != null
                && BEARER.matcher(authorization).matches()
                && !JWT.matcher(authorization).matches();
    }
}

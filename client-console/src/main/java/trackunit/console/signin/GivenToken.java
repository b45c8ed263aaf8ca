package trackunit.console.signin;

import trackunit.console.ConsoleFailure;

/**
 * A token that a script gave us; it is used as it is.
 *
 * @param token the access token
 * @param origin where it was given, for people
 */
record GivenToken(String token, String origin) implements TokenSource {

    @Override
    public String insteadOf(String refused) {
        throw new ConsoleFailure("The server does not accept the token of " + origin);
    }

    @Override
    public String toString() {
        return "GivenToken[" + origin + "]";
    }
}

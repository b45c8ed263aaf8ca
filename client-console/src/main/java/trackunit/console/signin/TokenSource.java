package trackunit.console.signin;

import trackunit.console.ConsoleFailure;

/** Where access tokens come from. Thread-safe. */
public interface TokenSource {

    /**
     * Gives a token that is not about to expire.
     *
     * @throws ConsoleFailure where nobody has signed in
     */
    String token();

    /**
     * Gives another token in place of one that the server has refused.
     *
     * @throws ConsoleFailure where there is no other
     */
    String insteadOf(String refused);
}

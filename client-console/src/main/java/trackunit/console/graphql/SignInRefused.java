package trackunit.console.graphql;

import trackunit.console.ConsoleFailure;

/** The server does not accept the token: it has expired, or is meant for somebody else. */
class SignInRefused extends ConsoleFailure {

    SignInRefused(String server) {
        super(server + " does not accept the sign-in (401); sign in again with trackunit login");
    }
}

package trackunit.console.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import trackunit.console.output.Screen;

/** Signs in to stay. */
@Command(
        name = "login",
        description = "Sign in with a code in the browser, and stay signed in.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LoginCommand implements Runnable {

    @Mixin
    private final ServerOptions server;

    private final Screen screen;

    LoginCommand(ServerOptions server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Override
    public void run() {
        server.signIn().login(server.demoUser());
        screen.note("Signed in at " + server.address());
    }
}

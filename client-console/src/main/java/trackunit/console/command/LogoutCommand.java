package trackunit.console.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import trackunit.console.output.Screen;

/** Forgets a sign-in. */
@Command(
        name = "logout",
        description = "Sign out, here and at the issuer.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LogoutCommand implements Runnable {

    @Mixin
    private final ServerOptions server;

    private final Screen screen;

    LogoutCommand(ServerOptions server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Override
    public void run() {
        screen.note(server.signIn().logout());
    }
}

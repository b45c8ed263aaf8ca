package trackunit.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to be root, so root starts it in a user namespace, in which nobody is root; where
 * namespaces are forbidden, as user "nobody", whom the files are given to.
 */
enum Account {
    OWN(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int ROOT_ID = 0;
    private static final int NOBODY_ID = 65_534;

    private final List<String> prefix;

    Account(List<String> prefix) {
        this.prefix = prefix;
    }

    /** Finds out which of them fits, by asking who owns a folder that this process has just made. */
    static Account fitting(Path ownFolder) throws IOException {
        if (!Integer.valueOf(ROOT_ID).equals(Files.getAttribute(ownFolder, "unix:uid"))) {
            return OWN;
        }
        return works(NAMESPACE) ? NAMESPACE : NOBODY;
    }

    /** The command as this account runs it. */
    List<String> running(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Lets this account write below the folder. */
    void takeOver(Path folder) throws IOException {
        if (this == NOBODY) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    Files.setAttribute(file, "unix:uid", NOBODY_ID);
                }
            }
        }
    }

    private static boolean works(Account account) throws IOException {
        return Program.run(account.running(List.of("true")), "").exitCode() == 0;
    }
}

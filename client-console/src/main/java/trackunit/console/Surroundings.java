package trackunit.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What the program finds around it.
 *
 * @param variables the environment's variables
 * @param out where results go
 * @param err where progress and complaints go
 * @param terminal whether a person reads {@code err} as it is written
 * @param pause how time passes
 */
public record Surroundings(
        Map<String, String> variables, PrintWriter out, PrintWriter err, BooleanSupplier terminal, Pause pause) {

    /** The surroundings of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                Surroundings::errIsTerminal,
                Pause.real());
    }

    /** A variable; empty where it is not set, or is set to nothing. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** Java knows this only of standard input and output together; every POSIX system has the command. */
    private static boolean errIsTerminal() {
        try {
            Process test = new ProcessBuilder("test", "-t", "2")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return test.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

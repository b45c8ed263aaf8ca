package trackunit.operator;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/**
 * What the program finds around it.
 *
 * @param variables the environment's variables
 * @param in where answers to its questions come from
 * @param out where results go
 * @param err where questions and complaints go
 */
public record Surroundings(Map<String, String> variables, BufferedReader in, PrintWriter out, PrintWriter err) {

    /** The surroundings of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())),
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true));
    }

    /** A variable; empty where it is not set, or is set to nothing. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}

package trackunit.console;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import trackunit.console.command.ConsoleCommand;

/** Runs the program as a person or a script would, without letting time pass. */
final class TestConsole {

    private final Map<String, String> variables = new HashMap<>();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final Path configuration;
    private boolean terminal;

    /** What came of a run. */
    record Run(int code, List<String> out, List<String> err) {}

    TestConsole(String server, Path configuration) {
        this.configuration = configuration;
        variables.put("TRACKUNIT_SERVER", server);
        variables.put("XDG_CONFIG_HOME", configuration.toString());
    }

    TestConsole with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Lets a person sit before it. */
    TestConsole atTerminal() {
        terminal = true;
        return this;
    }

    /** How long it waited, each time. */
    List<Duration> pauses() {
        return pauses;
    }

    /** Where it keeps what it has to keep. */
    Path folder() {
        return configuration.resolve("trackunit");
    }

    Map<String, String> variables() {
        return variables;
    }

    Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                variables, new PrintWriter(out, true), new PrintWriter(err, true), () -> terminal, pauses::add);
        int code = ConsoleCommand.run(surroundings, arguments);
        return new Run(
                code, out.toString().lines().toList(), err.toString().lines().toList());
    }
}

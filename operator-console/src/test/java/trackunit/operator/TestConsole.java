package trackunit.operator;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import trackunit.operator.command.OperatorCommand;

/** Runs the program as an operator or a script would. */
record TestConsole(String broker, String answer) {

    TestConsole(String broker) {
        this(broker, "");
    }

    /** What came of a run. */
    record Run(int code, List<String> out, List<String> err) {}

    /** Lets a person answer. */
    TestConsole answering(String words) {
        return new TestConsole(broker, words + "\n");
    }

    Run letters(String... arguments) {
        return run(
                Stream.concat(Stream.of("dead-letters"), Stream.of(arguments)).toArray(String[]::new));
    }

    Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(
                Map.of("TRACKUNIT_BROKER", broker),
                new BufferedReader(new StringReader(answer)),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        int code = OperatorCommand.run(surroundings, arguments);
        return new Run(
                code, out.toString().lines().toList(), err.toString().lines().toList());
    }
}

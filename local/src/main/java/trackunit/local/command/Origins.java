package trackunit.local.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trackunit.local.Origin;

/** Whose pages may use the system from within a browser; the option that says so. */
final class Origins {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--allow-origin",
            paramLabel = "URL",
            description =
                    "Let the pages of this origin, as in http://localhost:3000, use it from a browser; may be given more than once.")
    private List<String> allowed = List.of();

    Set<Origin> allowed() {
        return allowed.stream().map(this::parse).collect(Collectors.toUnmodifiableSet());
    }

    private Origin parse(String text) {
        try {
            return Origin.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--allow-origin: " + e.getMessage(), e);
        }
    }
}

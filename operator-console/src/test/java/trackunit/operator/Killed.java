package trackunit.operator;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import trackunit.operator.command.OperatorCommand;

/** A process of the program that dies in the middle, without a chance to tidy up. */
final class Killed {

    private Killed() {}

    static void when(Callable<Boolean> moment, String broker, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OperatorCommand.class.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.command().addAll(List.of(arguments));
        builder.environment().put("TRACKUNIT_BROKER", broker);
        Process process = builder.start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(5))
                    .until(moment);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}

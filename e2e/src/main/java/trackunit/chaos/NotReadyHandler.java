package trackunit.chaos;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import trackunit.chaos.machine.NotReadyException;

/** Tells of what does not get ready in a line: why stands in its log, not in a trace of this program. */
public final class NotReadyHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof NotReadyException) {
            command.getErr().println("trackunit: " + failure.getMessage());
            return ExitCode.SOFTWARE;
        }
        throw failure;
    }
}

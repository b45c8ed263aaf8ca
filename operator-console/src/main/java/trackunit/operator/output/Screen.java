package trackunit.operator.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import trackunit.operator.OperatorFailure;
import trackunit.operator.Surroundings;

/** Where results, questions and complaints go. */
public final class Screen {

    /** What a terminal would obey: a message may hold any. */
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n\t]]");

    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final BooleanSupplier verbose;

    /**
     * @param verbose whether complaints tell all that lies behind them
     */
    public Screen(Surroundings surroundings, BooleanSupplier verbose) {
        this.in = surroundings.in();
        this.out = surroundings.out();
        this.err = surroundings.err();
        this.verbose = verbose;
    }

    /** Prints a result: one line or more. */
    public void result(String text) {
        out.println(printable(text));
    }

    /** Tells something beside the results. */
    public void note(String text) {
        err.println(printable(text));
    }

    /** Whether all results could be written; complains where they could not. */
    public boolean whole() {
        boolean whole = !out.checkError();
        if (!whole) {
            note("The results could not be written");
        }
        return whole;
    }

    private static String printable(String text) {
        return COMMANDS.matcher(text).replaceAll("\uFFFD");
    }

    /**
     * Tells what went wrong, in one line.
     *
     * @param what what it went wrong with
     */
    public void complaint(String what, Exception failure) {
        String words = failure instanceof OperatorFailure ? failure.getMessage() : failure.toString();
        note(Printable.of(what + ": " + words));
        if (verbose.getAsBoolean()) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                err.println("  because of " + cause);
                for (StackTraceElement frame : cause.getStackTrace()) {
                    err.println("    at " + frame);
                }
            }
        }
    }

    /** Asks, and takes only a clear yes for one; nobody there to answer is a no. */
    public boolean yes(String question) {
        err.print(question + " [y/N] ");
        err.flush();
        try {
            String answer = in.readLine();
            return answer != null && answer.strip().matches("(?i)y(es)?");
        } catch (IOException e) {
            throw new OperatorFailure("The answer cannot be read", e);
        }
    }
}

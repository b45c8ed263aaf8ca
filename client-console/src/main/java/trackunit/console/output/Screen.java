package trackunit.console.output;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import trackunit.console.ConsoleFailure;
import trackunit.console.Surroundings;

/**
 * Where results, progress and complaints go. A progress bar makes way for lines and comes back below them.
 * Thread-safe.
 */
public final class Screen {

    private static final String CLEAR_LINE = "\r\u001b[K";

    /** What a terminal would obey: a photo, or its name, may hold any. */
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\n\t]]");

    private final PrintWriter out;
    private final PrintWriter err;
    private final BooleanSupplier terminal;
    private final BooleanSupplier verbose;
    private Boolean watched;
    private boolean drawn;

    /**
     * @param verbose whether complaints tell all that lies behind them
     */
    public Screen(Surroundings surroundings, BooleanSupplier verbose) {
        this.out = surroundings.out();
        this.err = surroundings.err();
        this.terminal = surroundings.terminal();
        this.verbose = verbose;
    }

    /** Whether a person watches as it is written. */
    public synchronized boolean watched() {
        if (watched == null) {
            watched = terminal.getAsBoolean();
        }
        return watched;
    }

    /** Prints a result: one line or more. */
    public synchronized void result(String text) {
        clear();
        out.println(printable(text));
    }

    /** Tells something beside the results. */
    public synchronized void note(String text) {
        clear();
        err.println(printable(text));
    }

    /** Whether all results could be written; complains where they could not. */
    public synchronized boolean whole() {
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
    public synchronized void complaint(String what, Exception failure) {
        note(what + ": " + (failure instanceof ConsoleFailure ? failure.getMessage() : failure.toString()));
        if (verbose.getAsBoolean()) {
            err.print(StackTrace.of(failure));
            err.flush();
        }
    }

    /**
     * Shows how far something is, to a person who watches.
     *
     * @param task what is being done
     * @param things how many things there are to do
     */
    public Progress progress(String task, int things) {
        return watched() ? new BarProgress(task, things, this::draw) : Progress.UNSEEN;
    }

    private synchronized void draw(String bar) {
        err.print(CLEAR_LINE + bar);
        err.flush();
        drawn = true;
    }

    private void clear() {
        if (drawn) {
            err.print(CLEAR_LINE);
            err.flush();
            drawn = false;
        }
    }
}

package trackunit.chaos.machine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One part of the system as processes of its own: it can be killed, frozen, stopped in order, and started again. */
public final class Part {

    private static final int LONGEST_END_SECONDS = 60;
    /** 128 and the number of SIGTERM, as the JVM has it where it ends because of that. */
    private static final Set<Integer> ENDED_IN_ORDER = Set.of(0, 143);

    private final String name;
    private final Path log;
    private final ProcessBuilder builder;
    private final BooleanSupplier answers;
    private final Supplier<Stream<ProcessHandle>> daemons;
    private Process process;
    private boolean retired;

    /**
     * Does not start it yet.
     *
     * @param log what it prints is appended there
     * @param answers whether it takes requests now
     * @param daemons the processes that it has let go of
     */
    private Part(
            String name,
            Path log,
            ProcessBuilder builder,
            BooleanSupplier answers,
            Supplier<Stream<ProcessHandle>> daemons) {
        this.name = name;
        this.log = log;
        this.builder = builder.redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        this.answers = answers;
        this.daemons = daemons;
    }

    /** A part that is one process, with what that starts. */
    static Part of(String name, Path logs, BooleanSupplier answers, ProcessBuilder builder) {
        return new Part(name, logs.resolve(name + ".log"), builder, answers, Stream::empty);
    }

    /** The same part, with processes that it does not keep as its children. */
    Part with(Supplier<Stream<ProcessHandle>> itsDaemons) {
        return new Part(name, log, builder, answers, itsDaemons);
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** The file with what it has printed, over all its starts. */
    public Path log() {
        return log;
    }

    /** The first of its processes. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Starts it, where it does not run and may. */
    public synchronized void start() {
        if (!retired && !running()) {
            try {
                process = builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be started", e);
            }
        }
    }

    /** From now on it is not started any more; what runs goes on. */
    synchronized void retire() {
        retired = true;
    }

    boolean running() {
        return process != null && process.isAlive();
    }

    /** Whether it takes requests now. */
    public boolean ready() {
        return running() && answers.getAsBoolean();
    }

    /** Ends all its processes as if the machine's power failed for them alone (SIGKILL). */
    public void kill() {
        Signals.kill(processes(), LONGEST_END_SECONDS);
    }

    /**
     * Ends it in order (SIGTERM), as a rollout does; comes back when it has ended.
     *
     * @return whether it ended so: one that crashes meanwhile, must be killed, or did not run any more does not
     */
    public boolean stop() {
        if (!running()) {
            return false;
        }
        List<ProcessHandle> all = processes();
        process.destroy();
        boolean inOrder = process.onExit()
                .thenApply(ended -> ENDED_IN_ORDER.contains(ended.exitValue()))
                .completeOnTimeout(false, LONGEST_END_SECONDS, TimeUnit.SECONDS)
                .join();
        all.forEach(ProcessHandle::destroyForcibly);
        return inOrder;
    }

    /** Lets it neither run nor answer until {@link #thaw} (SIGSTOP). */
    public void freeze() {
        Signals.send("STOP", processes());
    }

    /** Lets it go on where it was. */
    public void thaw() {
        Signals.send("CONT", processes());
    }

    private List<ProcessHandle> processes() {
        if (process == null) {
            return List.of();
        }
        return Stream.of(Stream.of(process.toHandle()), process.descendants(), daemons.get())
                .flatMap(handles -> handles)
                .filter(ProcessHandle::isAlive)
                .distinct()
                .toList();
    }
}

package trackunit.bench.budgets;

import java.time.Duration;

/** The CPU that a process has taken since it began. */
final class ProcessTime {

    private static final double NANOS = 1e9;

    private ProcessTime() {}

    /** In seconds, in steps of ten milliseconds. */
    static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElseThrow() / NANOS;
    }
}

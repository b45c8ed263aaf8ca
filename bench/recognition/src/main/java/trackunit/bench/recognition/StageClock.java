package trackunit.bench.recognition;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import trackunit.recognition.Stage;
import trackunit.recognition.StageListener;

/** Counts the CPU of each stage of a recognition that computes on the thread that asked for it. */
final class StageClock implements StageListener {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Long> spent = new LinkedHashMap<>();
    private String stage = "";
    private long since;

    @Override
    public void entered(Stage next) {
        end();
        stage = next.name();
    }

    /** Ends the last stage and gives nanoseconds by stage. */
    Map<String, Long> stop() {
        end();
        return spent;
    }

    private void end() {
        long now = THREADS.getCurrentThreadCpuTime();
        if (!stage.isEmpty()) {
            spent.merge(stage, now - since, Long::sum);
        }
        since = now;
    }
}

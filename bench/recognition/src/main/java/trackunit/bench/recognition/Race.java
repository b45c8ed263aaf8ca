package trackunit.bench.recognition;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets every contestant read every photo, one photo after the other in turn, so that a machine whose speed drifts
 * drifts for all. Where there are several, each starts when the process has come to rest.
 */
final class Race {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path folder;
    private final List<Truth> truths;
    private final Rest rest;

    Race(Path folder, List<Truth> truths) {
        this(folder, truths, new Rest(SYSTEM::getProcessCpuTime));
    }

    Race(Path folder, List<Truth> truths, Rest rest) {
        this.folder = folder;
        this.truths = truths;
        this.rest = rest;
    }

    /** Reads the first photos without counting, until the code is compiled and the models are warm. */
    void warmUp(List<Contestant> contestants, int photos) throws IOException {
        for (Truth truth : truths.subList(0, Math.min(photos, truths.size()))) {
            for (Contestant contestant : contestants) {
                contestant.tell(folder.resolve(truth.file()));
            }
        }
    }

    Map<String, List<Row>> run(List<Contestant> contestants) throws IOException {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Truth truth : truths) {
            for (Contestant contestant : contestants) {
                if (contestants.size() > 1) {
                    rest.await();
                }
                rows.computeIfAbsent(contestant.name(), name -> new ArrayList<>())
                        .add(row(truth, contestant));
            }
        }
        return rows;
    }

    private Row row(Truth truth, Contestant contestant) throws IOException {
        long before = SYSTEM.getProcessCpuTime();
        Told told = contestant.tell(folder.resolve(truth.file()));
        return new Row(truth, told, SYSTEM.getProcessCpuTime() - before);
    }
}

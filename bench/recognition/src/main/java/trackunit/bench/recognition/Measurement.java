package trackunit.bench.recognition;

import java.util.List;

/** Something that the bench measures. */
interface Measurement {

    /** Measures it, and writes what came out. */
    void run(List<Truth> truths, Results results) throws Exception;
}

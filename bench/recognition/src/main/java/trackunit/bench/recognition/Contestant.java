package trackunit.bench.recognition;

import java.io.IOException;
import java.nio.file.Path;

/** Something that reads photos and is measured. */
interface Contestant extends AutoCloseable {

    /** What it is called in tables. */
    String name();

    /** Reads one photo. */
    Told tell(Path photo) throws IOException;

    @Override
    void close();
}

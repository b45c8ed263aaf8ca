package trackunit.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the backing services log to a file, so that the terminal shows only what the user needs. */
public final class LogFile {

    private LogFile() {}

    /** Writes warnings and worse to this file from now on. */
    public static void write(Path file) {
        try {
            LogManager.getLogManager().reset();
            Handler handler = new FileHandler(file.toString(), true);
            handler.setFormatter(new SimpleFormatter());
            Logger root = Logger.getLogger("");
            root.addHandler(handler);
            root.setLevel(Level.WARNING);
        } catch (IOException e) {
            throw new StartFailure("The log " + file + " cannot be written: " + e.getMessage(), e);
        }
    }
}

package trackunit.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read, in words. */
public final class FileTrouble {

    private FileTrouble() {}

    /** Says it in one sentence that does not repeat the file's name. */
    public static String words(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "There is no such file";
        } else if (e instanceof AccessDeniedException) {
            return "The file may not be read";
        }
        return "The file cannot be read: " + e.getMessage();
    }
}

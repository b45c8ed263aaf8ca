package trackunit.chaos.storm;

import java.util.List;

/** Something that is done to the running system. */
sealed interface Blow {

    /** Ends parts as if their power failed, all at once; they are started again. */
    record Kill(List<String> parts) implements Blow {
        @Override
        public String text() {
            return "kill " + String.join(" + ", parts);
        }
    }

    /** Lets a part neither run nor answer for a while. */
    record Freeze(String part, int seconds) implements Blow {
        @Override
        public String text() {
            return "freeze " + part + ' ' + seconds + " s";
        }
    }

    /** Closes all connections to the broker. */
    record CutConnections() implements Blow {
        @Override
        public String text() {
            return "cut broker's connections";
        }
    }

    /** Lets the broker take nothing for a while, as with a full disk. */
    record FillDisk(int seconds) implements Blow {
        @Override
        public String text() {
            return "broker's disk full " + seconds + " s";
        }
    }

    /** Stops every replica of the services in order and starts it again, one after the other. */
    record Roll() implements Blow {
        @Override
        public String text() {
            return "rolling restart";
        }
    }

    /** What people read. */
    String text();

    /** How long it lasts. */
    default int seconds() {
        return 0;
    }
}

package trackunit.chaos.machine;

import java.util.List;
import java.util.stream.Collectors;

/** Something that has to be there first is not; told in one line. */
public final class NotReadyException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Says what is missing, and where it is told why. */
    public NotReadyException(String message) {
        super(message);
    }

    /** Names parts that do not take requests after all the time that they had, and where each of them says why, in one line. */
    public NotReadyException(List<Part> parts) {
        super(parts.stream()
                .map(part -> part.name() + " does not get ready; its log is " + part.log())
                .collect(Collectors.joining("; ")));
    }
}

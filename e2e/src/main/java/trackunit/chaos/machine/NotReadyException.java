package trackunit.chaos.machine;

import java.util.List;
import java.util.stream.Collectors;

/** Parts that do not take requests after all the time that they had. */
public final class NotReadyException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Names the parts and where each of them says why, in one line. */
    public NotReadyException(List<Part> parts) {
        super(parts.stream()
                .map(part -> part.name() + " does not get ready; its log is " + part.log())
                .collect(Collectors.joining("; ")));
    }
}

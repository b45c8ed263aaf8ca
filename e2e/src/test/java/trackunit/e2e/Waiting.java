package trackunit.e2e;

import io.fabric8.kubernetes.api.model.Pod;
import java.util.Set;

/** What a pod waits for. */
final class Waiting {
    private static final Set<String> NO_IMAGE = Set.of("ErrImagePull", "ImagePullBackOff", "ErrImageNeverPull");

    private Waiting() {}

    static boolean forItsImage(Pod pod) {
        return pod.getStatus().getContainerStatuses().stream()
                .map(status -> status.getState().getWaiting())
                .anyMatch(waiting -> waiting != null && NO_IMAGE.contains(waiting.getReason()));
    }
}

package trackunit.e2e;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeBuilder;

/** What is said of a node before and after it is worked on. */
final class Nodes {
    private Nodes() {}

    static Node cordoned(Node node) {
        return new NodeBuilder(node)
                .editSpec()
                .withUnschedulable(true)
                .endSpec()
                .build();
    }

    static Node uncordoned(Node node) {
        return new NodeBuilder(node)
                .editSpec()
                .withUnschedulable(false)
                .endSpec()
                .build();
    }
}

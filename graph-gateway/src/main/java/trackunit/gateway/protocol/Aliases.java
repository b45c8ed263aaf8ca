package trackunit.gateway.protocol;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/** Other names that a document gives its fields. */
final class Aliases {

    private Aliases() {}

    /** Counts those of a document, in all its operations and fragments. */
    static int of(Document document) {
        int aliases = 0;
        Deque<Node<?>> open = new ArrayDeque<>();
        open.push(document);
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            if (node instanceof Field field && field.getAlias() != null) {
                aliases++;
            }
            node.getChildren().forEach(open::push);
        }
        return aliases;
    }
}

package trackunit.gateway.protocol;

import graphql.language.Document;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** All that a document consists of, those of a fragment once. */
final class DocumentNodes {

    private DocumentNodes() {}

    /** Gives all nodes, in no order that means anything. Not by recursion: a document may be as deep as it is long. */
    static List<Node<?>> of(Document document) {
        List<Node<?>> found = new ArrayList<>();
        Deque<Node<?>> open = new ArrayDeque<>();
        open.push(document);
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            found.add(node);
            node.getChildren().forEach(open::push);
        }
        return found;
    }
}

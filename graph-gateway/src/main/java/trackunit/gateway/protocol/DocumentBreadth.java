package trackunit.gateway.protocol;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** How much a valid document asks for side by side. */
final class DocumentBreadth {

    private DocumentBreadth() {}

    /** Counts the aliases of a document, in all its operations and fragments. */
    static int aliases(Document document) {
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

    /** Counts what an operation asks of the schema's root; a fragment counts as often as it is spread. */
    static int rootFields(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        int fields = 0;
        Deque<Selection<?>> open = new ArrayDeque<>();
        push(operation.getSelectionSet(), open);
        while (!open.isEmpty()) {
            Selection<?> selection = open.pop();
            if (selection instanceof Field) {
                fields++;
            } else if (selection instanceof InlineFragment inline) {
                push(inline.getSelectionSet(), open);
            } else if (selection instanceof FragmentSpread spread) {
                push(fragments.get(spread.getName()).getSelectionSet(), open);
            }
        }
        return fields;
    }

    private static void push(SelectionSet set, Deque<Selection<?>> open) {
        set.getSelections().forEach(open::push);
    }
}

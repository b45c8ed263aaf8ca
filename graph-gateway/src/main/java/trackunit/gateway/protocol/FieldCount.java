package trackunit.gateway.protocol;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts the fields of a valid operation as they are run: those of a fragment as often as it is spread. Each fragment is looked at
 * once, for fragments that spread others twice stand for more fields than could ever be visited.
 */
final class FieldCount {

    private final Map<String, FragmentDefinition> fragments;
    private final boolean below;
    private final Map<String, Integer> counted = new HashMap<>();

    private FieldCount(Map<String, FragmentDefinition> fragments, boolean below) {
        this.fragments = fragments;
        this.below = below;
    }

    /** Counts all fields, to the largest integer at most. */
    static int ofAll(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        return new FieldCount(fragments, true).in(operation.getSelectionSet());
    }

    /** Counts what an operation asks of the schema's root, to the largest integer at most. */
    static int ofRoot(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        return new FieldCount(fragments, false).in(operation.getSelectionSet());
    }

    private int in(SelectionSet set) {
        int fields = 0;
        for (Selection<?> selection : set.getSelections()) {
            fields = sum(fields, of(selection));
        }
        return fields;
    }

    private int of(Selection<?> selection) {
        if (selection instanceof FragmentSpread spread) {
            return inFragment(spread.getName());
        } else if (selection instanceof InlineFragment inline) {
            return in(inline.getSelectionSet());
        }
        SelectionSet own = ((Field) selection).getSelectionSet();
        return below && own != null ? sum(1, in(own)) : 1;
    }

    private int inFragment(String name) {
        Integer known = counted.get(name);
        if (known == null) {
            known = in(fragments.get(name).getSelectionSet());
            counted.put(name, known);
        }
        return known;
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}

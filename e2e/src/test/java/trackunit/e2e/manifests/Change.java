package trackunit.e2e.manifests;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One thing done to one object: a value, written as YAML, put where a pointer points; or, where there is none, removed. */
record Change(String title, String pointer, String value) {

    /** The same objects but for the change; those given stay as they are. */
    List<JsonNode> to(List<JsonNode> objects) {
        if (objects.stream().noneMatch(this::meant)) {
            throw new AssertionError("There is no " + title);
        }
        return objects.stream()
                .filter(object -> !pointer.isEmpty() || !meant(object))
                .map(object -> meant(object) ? changed(object.deepCopy()) : object)
                .toList();
    }

    Rendering to(Rendering rendering) {
        return new Rendering(rendering.overlay(), rendering.components(), to(rendering.objects()));
    }

    private boolean meant(JsonNode object) {
        return Rendering.title(object).equals(title);
    }

    private JsonNode changed(JsonNode object) {
        JsonPointer where = JsonPointer.compile(pointer);
        JsonNode parent = object.at(where.head());
        String name = where.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            change(array, where.last().getMatchingIndex());
        } else if (value == null) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, written());
        }
        return object;
    }

    private void change(ArrayNode array, int index) {
        if (value == null) {
            array.remove(index);
        } else {
            array.set(index, written());
        }
    }

    /** Through a document, since a scalar is none. */
    private JsonNode written() {
        return Yaml.document("value: " + value).path("value");
    }
}

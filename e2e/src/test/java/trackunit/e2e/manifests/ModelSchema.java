package trackunit.e2e.manifests;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.annotations.SerializedName;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The JSON schema of a class that was generated from an OpenAPI document. The document itself is in no artifact, and the
 * classes, whose own parsers let much pass, say the same: names, types and what is required. Other fields are refused.
 */
final class ModelSchema {
    /** Types that are written as a scalar, by name, since two libraries have them. */
    private static final Map<String, String> SCALARS = Map.ofEntries(
            Map.entry("String", "{type: string}"),
            Map.entry("byte[]", "{type: string, pattern: '^[A-Za-z0-9+/\\n]*=*\\n?$'}"),
            Map.entry("OffsetDateTime", "{type: string, format: date-time}"),
            Map.entry("Boolean", "{type: boolean}"),
            Map.entry("Integer", "{type: integer}"),
            Map.entry("Long", "{type: integer}"),
            Map.entry("Double", "{type: number}"),
            Map.entry("IntOrString", "{type: [integer, string]}"),
            Map.entry(
                    "Quantity",
                    "{type: [string, number], pattern: '^[+-]?[0-9]*[.]?[0-9]+([eE][+-]?[0-9]+|[numkMGTPE]|[KMGTPE]i)?$'}"),
            Map.entry("Object", "{}"));

    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    private ModelSchema() {}

    static ObjectNode of(Class<?> model) {
        ModelSchema schema = new ModelSchema();
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.setAll((ObjectNode) schema.of((Type) model));
        root.set("$defs", schema.definitions);
        return root;
    }

    private JsonNode of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return ofMany(parameterized);
        }
        Class<?> model = (Class<?>) type;
        String scalar = SCALARS.get(model.getSimpleName());
        if (scalar != null) {
            return Yaml.document(scalar);
        }
        define(model);
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + model.getSimpleName());
    }

    private JsonNode ofMany(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (Collection.class.isAssignableFrom((Class<?>) type.getRawType())) {
            schema.put("type", "array").set("items", of(arguments[0]));
        } else {
            schema.put("type", "object").set("additionalProperties", of(arguments[1]));
        }
        return schema;
    }

    private void define(Class<?> model) {
        if (definitions.has(model.getSimpleName())) {
            return;
        }
        // Before its fields are looked at, since some speak of their own class.
        ObjectNode definition = definitions
                .putObject(model.getSimpleName())
                .put("type", "object")
                .put("additionalProperties", false);
        ObjectNode properties = definition.putObject("properties");
        Arrays.stream(model.getDeclaredFields())
                .forEach(field -> written(field).ifPresent(name -> properties.set(name, of(field.getGenericType()))));
        required(model).forEach(definition.putArray("required")::add);
    }

    private static Optional<String> written(Field field) {
        Optional<String> gson =
                Optional.ofNullable(field.getAnnotation(SerializedName.class)).map(SerializedName::value);
        return gson.or(() ->
                Optional.ofNullable(field.getAnnotation(JsonProperty.class)).map(JsonProperty::value));
    }

    /** Empty for fabric8's models, which do not tell. */
    private static Stream<String> required(Class<?> model) {
        return Arrays.stream(model.getFields())
                .filter(field -> field.getName().equals("openapiRequiredFields"))
                .flatMap(field -> new TreeSet<>((Collection<?>) value(field)).stream())
                .map(Object::toString);
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}

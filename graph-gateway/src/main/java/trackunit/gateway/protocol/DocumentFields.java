package trackunit.gateway.protocol;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import java.util.List;
import java.util.Set;

/** The fields that a document asks for, in all its operations and fragments, those of a fragment once. */
final class DocumentFields {

    /** What tells the schema. No other field may have such a name, and there is no other way to it. */
    private static final Set<String> OF_THE_SCHEMA =
            Set.of(Introspection.SchemaMetaFieldDef.getName(), Introspection.TypeMetaFieldDef.getName());

    private final List<Field> fields;

    DocumentFields(Document document) {
        this.fields = DocumentNodes.of(document).stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }

    /** How many are given another name. */
    int aliases() {
        return (int) fields.stream().filter(field -> field.getAlias() != null).count();
    }

    /** Whether the schema is asked for. */
    boolean tellTheSchema() {
        return fields.stream().map(Field::getName).anyMatch(OF_THE_SCHEMA::contains);
    }
}

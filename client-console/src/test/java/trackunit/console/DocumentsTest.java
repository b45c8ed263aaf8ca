package trackunit.console;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import trackunit.console.graphql.Operation;

class DocumentsTest {

    private static final Path COMMITTED = Path.of("..", "graph-gateway", "schema.graphql");

    private final GraphQLSchema schema =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(COMMITTED.toFile()));

    @ParameterizedTest
    @EnumSource
    void every_document_fits_the_committed_schema(Operation operation) {
        assertThat(ParseAndValidate.validate(schema, Parser.parse(operation.document()), Locale.ROOT))
                .isEmpty();
    }
}

package trackunit.gateway.protocol;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import java.util.Locale;

/** Says where and why a document cannot be read, by reading it once more: the server says only that it cannot. */
final class SyntaxWriter implements ExecutionResponseWriter {

    private final ExecutionResponseWriter writer;
    private final Operation operation;
    private final String document;

    SyntaxWriter(ExecutionResponseWriter writer, Operation operation, String document) {
        this.writer = writer;
        this.operation = operation;
        this.document = document;
    }

    @Override
    public void write(ExecutionResponse response) {
        writer.write(operation.isRead() ? response : new ExecutionResponse(fault(response.getExecutionResult())));
    }

    @Override
    public void fail(Throwable failure) {
        writer.fail(failure);
    }

    private ExecutionResult fault(ExecutionResult unsaid) {
        ParserEnvironment environment = ParserEnvironment.newParserEnvironment()
                .document(document)
                .parserOptions(ParserOptions.getDefaultOperationParserOptions())
                .locale(Locale.ENGLISH)
                .build();
        try {
            Parser.parse(environment);
            return unsaid;
        } catch (InvalidSyntaxException e) {
            return ExecutionResultImpl.newExecutionResult()
                    .addError(e.toInvalidSyntaxError())
                    .build();
        }
    }
}

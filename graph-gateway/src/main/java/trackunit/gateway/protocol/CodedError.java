package trackunit.gateway.protocol;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;

/** An error as clients see it: a stable code, and nothing of what went on inside. */
final class CodedError implements GraphQLError {

    private final ErrorCode code;
    private final String message;
    private final Map<String, Object> extensions = new LinkedHashMap<>();
    private final transient GraphQLError origin;

    /**
     * @param details what {@code extensions} carries beside the code
     * @param origin where the error arose; its path and its locations are kept
     */
    CodedError(ErrorCode code, String message, Map<String, Object> details, GraphQLError origin) {
        this.code = code;
        this.message = message;
        this.origin = origin;
        extensions.put("code", code.name());
        extensions.putAll(details);
    }

    /** Gives a result's first error; empty where there is none. */
    static Optional<CodedError> first(ExecutionResult result) {
        return result.getErrors().stream()
                .filter(CodedError.class::isInstance)
                .map(CodedError.class::cast)
                .findFirst();
    }

    /** When to come again, in seconds; empty where that is not told. */
    Optional<String> retryAfter() {
        return Optional.ofNullable(extensions.get(RefusedException.RETRY_AFTER)).map(Object::toString);
    }

    /** What clients decide by. */
    ErrorCode code() {
        return code;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return origin.getLocations();
    }

    @Override
    public List<Object> getPath() {
        return origin.getPath();
    }

    @Override
    public ErrorClassification getErrorType() {
        return code;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }
}

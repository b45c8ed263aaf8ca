package trackunit.gateway.protocol;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;

/** Gives every error its code. What was not meant for clients is logged here, and told to them as INTERNAL. */
@ApplicationScoped
class ErrorCoding {

    private static final Logger LOG = Logger.getLogger(ErrorCoding.class);

    /** Gives a result whose errors all have codes. */
    ExecutionResult code(ExecutionResult result) {
        if (result.getErrors().isEmpty()) {
            return result;
        }
        List<GraphQLError> errors = result.getErrors().stream().map(this::code).toList();
        return result.transform(builder -> builder.errors(errors));
    }

    /** Gives an error its code. */
    GraphQLError code(GraphQLError error) {
        if (error instanceof CodedError) {
            return error;
        } else if (error instanceof ExceptionWhileDataFetching fetching) {
            return code(fetching.getException(), error);
        } else if (tooComplex(error)) {
            return new CodedError(ErrorCode.TOO_COMPLEX, error.getMessage(), Map.of(), error);
        }
        return new CodedError(ErrorCode.BAD_REQUEST, error.getMessage(), Map.of(), error);
    }

    private static boolean tooComplex(GraphQLError error) {
        return error.getErrorType() == ErrorType.ExecutionAborted || error instanceof BadFaithIntrospectionError;
    }

    /** Gives a failure that belongs to no field its code. */
    GraphQLError code(Throwable failure) {
        return code(failure, GraphqlErrorBuilder.newError().message("").build());
    }

    private static GraphQLError code(Throwable failure, GraphQLError origin) {
        Throwable cause = failure;
        while (cause.getCause() != null && !known(cause)) {
            cause = cause.getCause();
        }
        if (cause instanceof RefusedException refusal) {
            return new CodedError(refusal.code(), refusal.getMessage(), refusal.details(), origin);
        } else if (cause instanceof UnauthorizedException || cause instanceof AuthenticationFailedException) {
            return new CodedError(ErrorCode.UNAUTHENTICATED, "A valid token is needed", Map.of(), origin);
        } else if (cause instanceof ForbiddenException) {
            return new CodedError(ErrorCode.FORBIDDEN, "The token's scope does not allow it", Map.of(), origin);
        } else if (cause instanceof GraphQLError mistake && mistake.getErrorType() == ErrorType.ValidationError) {
            // A value that is none of its type; some are found only when the operation's cost is computed, and thrown
            // from there.
            return new CodedError(ErrorCode.BAD_REQUEST, mistake.getMessage(), Map.of(), origin);
        }
        LOG.errorf(failure, "Operation failed at %s", origin.getPath());
        return new CodedError(ErrorCode.INTERNAL, "The gateway failed", Map.of(), origin);
    }

    private static boolean known(Throwable failure) {
        return failure instanceof RefusedException || failure instanceof SecurityException;
    }
}

package trackunit.gateway.protocol;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a BigInteger: a whole number of any length, also in quotes, for JavaScript has none beyond 53 bits. It is read before anything is
 * run. The server itself takes any number and any text in a variable, and finds out when it calls the field.
 */
final class BigIntegerCoercing implements Coercing<BigInteger, Object> {

    private static final String REFUSAL = "A BigInteger is a whole number";

    private final Coercing<?, ?> own;

    /** @param own how the server writes one */
    BigIntegerCoercing(Coercing<?, ?> own) {
        this.own = own;
    }

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return own.serialize(result, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return own.valueToLiteral(input, context, locale);
    }

    @Override
    public BigInteger parseValue(Object input, GraphQLContext context, Locale locale) {
        return (input instanceof Number || input instanceof String
                        ? whole(input.toString())
                        : Optional.<BigInteger>empty())
                .orElseThrow(() -> new CoercingParseValueException(REFUSAL));
    }

    @Override
    public BigInteger parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return text(input)
                .flatMap(BigIntegerCoercing::whole)
                .orElseThrow(() -> new CoercingParseLiteralException(REFUSAL));
    }

    private static Optional<String> text(Value<?> input) {
        if (input instanceof IntValue number) {
            return Optional.of(number.getValue().toString());
        } else if (input instanceof FloatValue number) {
            return Optional.of(number.getValue().toString());
        }
        return input instanceof StringValue string ? Optional.of(string.getValue()) : Optional.empty();
    }

    private static Optional<BigInteger> whole(String text) {
        try {
            return Optional.of(new BigDecimal(text).toBigIntegerExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}

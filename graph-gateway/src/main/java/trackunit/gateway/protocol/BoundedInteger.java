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

/** Reads integers of any size that somebody means: a number of seven characters may have ten million digits. */
final class BoundedInteger implements Coercing<BigInteger, Object> {

    /** More digits than a number has that somebody means. */
    static final int DIGITS = 100;

    private static final String FAULT = "No integer of at most " + DIGITS + " digits";

    private final Coercing<?, ?> written;

    /** @param written how answers are written */
    BoundedInteger(Coercing<?, ?> written) {
        this.written = written;
    }

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return written.serialize(result, context, locale);
    }

    @Override
    public BigInteger parseValue(Object input, GraphQLContext context, Locale locale) {
        boolean mayBe = input instanceof Number || input instanceof String;
        return (mayBe ? whole(input.toString()) : Optional.<BigInteger>empty())
                .orElseThrow(() -> new CoercingParseValueException(FAULT));
    }

    @Override
    public BigInteger parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return text(input).flatMap(BoundedInteger::whole).orElseThrow(() -> new CoercingParseLiteralException(FAULT));
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return written.valueToLiteral(input, context, locale);
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
        if (text.length() > DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > DIGITS
                    ? Optional.empty()
                    : Optional.of(number.toBigIntegerExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}

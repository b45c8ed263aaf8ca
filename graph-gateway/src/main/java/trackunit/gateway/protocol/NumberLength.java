package trackunit.gateway.protocol;

import graphql.language.Document;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.StringValue;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Finds numbers that nobody means. The server writes a number with an exponent out in full, also one that is quoted: ten characters
 * become ten million digits, and a thread is busy for minutes.
 */
final class NumberLength {

    /** Most digits of a number, written out. */
    static final int DIGITS = 100;

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?=\\.?[0-9])[0-9]*\\.?[0-9]*(?:[eE][-+]?[0-9]+)?");

    private NumberLength() {}

    /** Whether a document has a number that is too long. */
    static boolean exceededIn(Document document) {
        return DocumentNodes.of(document).stream().anyMatch(NumberLength::exceededBy);
    }

    private static boolean exceededBy(Node<?> node) {
        if (node instanceof IntValue number) {
            return exceededBy(number.getValue().toString());
        } else if (node instanceof FloatValue number) {
            return exceededBy(number.getValue().toString());
        }
        return node instanceof StringValue string && exceededBy(string.getValue());
    }

    /** Whether variables have one. */
    static boolean exceededIn(JsonStructure variables) {
        Collection<? extends JsonValue> values = variables.getValueType() == JsonValue.ValueType.OBJECT
                ? variables.asJsonObject().values()
                : variables.asJsonArray();
        return values.stream().anyMatch(NumberLength::exceededBy);
    }

    private static boolean exceededBy(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return exceededBy(number.toString());
        } else if (value instanceof JsonString string) {
            return exceededBy(string.getString());
        }
        return value instanceof JsonStructure structure && exceededIn(structure);
    }

    private static boolean exceededBy(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return false;
        } else if (text.length() > DIGITS) {
            return true;
        }
        try {
            return Math.abs((long) new BigDecimal(text).scale()) > DIGITS;
        } catch (NumberFormatException e) {
            // Its exponent is beyond all that can be computed with.
            return true;
        }
    }
}

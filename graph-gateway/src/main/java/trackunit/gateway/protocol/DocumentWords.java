package trackunit.gateway.protocol;

import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.org.antlr.v4.runtime.TokenSource;
import graphql.parser.Parser;
import graphql.parser.SafeTokenSource;
import graphql.parser.antlr.GraphqlLexer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;

/**
 * Refuses documents and numbers that are too long, by the parser's own count. The parser holds the same limits, but the server tells
 * what it found too long in the same words as what makes no sense.
 */
@ApplicationScoped
class DocumentWords {

    private final int words;
    private final int whiteSpace;

    DocumentWords(
            @ConfigProperty(name = "quarkus.smallrye-graphql.parser-max-tokens") int words,
            @ConfigProperty(name = "quarkus.smallrye-graphql.parser-max-whitespace-tokens") int whiteSpace) {
        this.words = words;
        this.whiteSpace = whiteSpace;
    }

    /**
     * Counts until the end, or the limit.
     *
     * @throws RefusedException where a document has more words, or more white space between them, than are accepted, or a number
     *     of more digits
     */
    void check(String document) {
        GraphqlLexer lexer = new GraphqlLexer(CharStreams.fromString(document));
        // What is no word is for the parser to tell.
        lexer.removeErrorListeners();
        TokenSource counted = new SafeTokenSource(lexer, words, whiteSpace, DocumentWords::refuse);
        Token last;
        do {
            last = counted.nextToken();
            checkNumber(last);
        } while (last.getType() != Token.EOF);
    }

    /** The parser would take seconds for a number of a hundred thousand digits. */
    private static void checkNumber(Token word) {
        boolean number = word.getType() == GraphqlLexer.IntValue || word.getType() == GraphqlLexer.FloatValue;
        if (number && word.getStopIndex() - word.getStartIndex() >= NumberLength.DIGITS) {
            throw longNumber();
        }
    }

    /** The refusal of a number that is too long. */
    static RefusedException longNumber() {
        return RefusedException.of(
                ErrorCode.TOO_COMPLEX, "A number of more than %d digits".formatted(NumberLength.DIGITS));
    }

    private static void refuse(int limit, Token first) {
        String what = first.getChannel() == Parser.CHANNEL_WHITESPACE ? "spaces, commas and line ends" : "words";
        throw RefusedException.of(ErrorCode.TOO_COMPLEX, "More than %d %s in the document".formatted(limit, what));
    }
}

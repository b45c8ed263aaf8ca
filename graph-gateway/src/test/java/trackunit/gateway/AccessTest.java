package trackunit.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask what over HTTP. */
@QuarkusTest
@QuarkusTestResource(LocalServices.class)
class AccessTest {

    private static final String ANALYSIS = "{analysis(correlationId:\"x\"){state}}";

    @Test
    void anybody_may_ping() {
        assertThat(GraphQl.anonymous().data("{ping}", Map.of()).path("ping").asText())
                .isEqualTo("pong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ANALYSIS,
                "{analyses{endCursor}}",
                "mutation{startUpload(filename:\"a\",contentType:\"image/png\"){correlationId}}",
                "mutation{confirmUpload(uploadId:\"a\",bytes:1,checksum:\"a\"){status}}",
                "mutation{requestAnalysis(input:{objectKey:\"a\"}){correlationId}}",
                "mutation{cancelAnalysis(correlationId:\"a\"){state}}",
                "mutation{retryAnalysis(correlationId:\"a\"){state}}"
            })
    void every_other_operation_wants_a_token_with_the_scope(String query) {
        assertThat(GraphQl.anonymous().code(query, Map.of())).isEqualTo("UNAUTHENTICATED");
        assertThat(GraphQl.with(Tokens.withoutScope("alice")).code(query, Map.of()))
                .isEqualTo("FORBIDDEN");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_token_that_is_not_accepted_is_refused_before_anything_else(Supplier<String> token) throws Exception {
        HttpResponse<String> answer = GraphQl.with(token.get()).post("{\"query\":\"{ping}\"}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("Bearer"));
        assertThat(GraphQl.JSON
                        .readTree(answer.body())
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("UNAUTHENTICATED");
    }

    static Stream<Named<Supplier<String>>> badTokens() {
        return Stream.of(
                Named.of("expired", () -> Tokens.living("alice", Duration.ofMinutes(-5))),
                Named.of("for another audience", () -> Tokens.forAnotherAudience("alice")),
                Named.of("forged", () -> Tokens.forged("alice")),
                Named.of("unsigned", () -> Tokens.unsigned("alice")),
                Named.of("no token at all", () -> "abc"));
    }

    @Test
    void a_token_that_the_issuer_could_have_given_is_accepted() {
        GraphQl alice = GraphQl.with(Tokens.living("alice", Duration.ofMinutes(5)));
        assertThat(alice.code(ANALYSIS, Map.of())).isEqualTo("BAD_REQUEST");
    }
}

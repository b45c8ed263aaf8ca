package trackunit.gateway.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose pages may use a browser's session. */
class SessionOriginsTest {

    private static final String HOST = "graphql.local";

    private final SessionOrigins origins = new SessionOrigins(List.of("https://Photos.example.com:443"));

    @ParameterizedTest
    @CsvSource({
        "https://graphql.local,graphql.local",
        "https://graphql.local,graphql.local:443",
        "https://graphql.local:443,graphql.local",
        "https://GraphQL.local,graphql.LOCAL",
        "https://graphql.local:8443,graphql.local:8443",
        "http://graphql.local,graphql.local:80",
        "http://127.0.0.1:8080,127.0.0.1:8080",
        "http://[::1]:8080,[::1]:8080",
        "https://photos.example.com,graphql.local"
    })
    void pages_of_the_host_itself_and_of_chosen_origins_may(String origin, String host) {
        assertThat(origins.accept(origin, host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "graphql.local",
                "https://",
                "https://other.local",
                "https://sub.graphql.local",
                "https://graphql.local.other",
                "https://xgraphql.local",
                "https://graphql.local:8443",
                "https://graphql.local:80",
                "https://other@graphql.local",
                "https://graphql.local/",
                "https://graphql.local#",
                "ftp://graphql.local",
                "https://graphql.local https://other.local",
                "http://photos.example.com",
                "https://photos.example.com:8443"
            })
    void pages_of_others_may_not(String origin) {
        assertThat(origins.accept(origin, HOST)).isFalse();
    }

    @Test
    void where_no_host_was_asked_only_chosen_origins_may() {
        assertThat(origins.accept("https://null", null)).isFalse();
        assertThat(origins.accept("https://photos.example.com", null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "*", "https://*.example.com", "photos.example.com", "https://photos.example.com/", ""})
    void what_is_no_origin_cannot_be_chosen(String origin) {
        assertThatThrownBy(() -> new SessionOrigins(List.of(origin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + origin + "'");
    }
}

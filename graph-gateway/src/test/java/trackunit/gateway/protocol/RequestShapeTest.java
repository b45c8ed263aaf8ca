package trackunit.gateway.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":\"{ping}\"}",
                "{\"query\":\"{ping}\",\"variables\":null,\"operationName\":null}",
                "{\"query\":\"query A {ping}\",\"variables\":{\"a\":1},\"operationName\":\"A\",\"extensions\":{}}"
            })
    void a_request_has_no_fault(String json) {
        assertThat(RequestShape.fault(read(json))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"query\":null}",
                "{\"query\":\" \"}",
                "{\"query\":{}}",
                "{\"query\":\"{ping}\",\"variables\":[]}",
                "{\"query\":\"{ping}\",\"operationName\":1}"
            })
    void anything_else_has(String json) {
        assertThat(RequestShape.fault(read(json))).isPresent();
    }

    @Test
    void nothing_at_all_is_no_request() {
        assertThat(RequestShape.fault(null)).isPresent();
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}

package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From 1.29 on ONNX Runtime tells Microsoft which process computes what, on every system but Windows. */
class SilentRuntimeTest {

    /** What its collector's address ends with, which stands in every library that sends. */
    private static final String COLLECTOR = "OneCollector";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib",
                "win-x64/onnxruntime.dll"
            })
    void the_runtime_has_nobody_to_report_to(String library) throws IOException {
        try (InputStream code = OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
            assertThat(code).as(library).isNotNull();
            assertThat(new String(code.readAllBytes(), StandardCharsets.ISO_8859_1).contains(COLLECTOR))
                    .as("%s reports to %s", library, COLLECTOR)
                    .isFalse();
        }
    }
}

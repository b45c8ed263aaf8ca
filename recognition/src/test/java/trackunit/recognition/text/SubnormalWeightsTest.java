package trackunit.recognition.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubnormalWeightsTest {
    private static final int FLOAT = 1;
    private static final int INT32 = 6;
    private static final float[] WEIGHTS = {1, 1e-39f, -1e-40f, Float.MIN_NORMAL, -0.5f, 0, Float.MIN_VALUE};

    @Test
    void subnormal_weights_are_counted_and_all_else_is_not() throws IOException {
        assertThat(SubnormalWeights.count(model(FLOAT, WEIGHTS))).isEqualTo(3);
    }

    @Test
    void numbers_of_another_type_are_not_counted_though_they_look_like_subnormal_ones() throws IOException {
        assertThat(SubnormalWeights.count(model(INT32, WEIGHTS))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {TextModels.SEARCH, TextModels.DETECTION, TextModels.READING})
    void no_shipped_model_has_subnormal_weights(String file) throws IOException {
        try (InputStream model = TextModels.class.getResourceAsStream(file)) {
            assertThat(SubnormalWeights.count(model.readAllBytes())).isZero();
        }
    }

    /** A model with one tensor of these weights, between fields that are to be skipped. */
    private static byte[] model(int type, float[] weights) throws IOException {
        ByteBuffer raw = ByteBuffer.allocate(weights.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(weights);
        byte[] tensor = message(out -> {
            out.writeInt64(1, weights.length);
            out.writeInt32(2, type);
            out.writeString(8, "weights");
            out.writeByteArray(9, raw.array());
        });
        byte[] graph = message(out -> {
            out.writeString(2, "graph");
            out.writeBytes(5, ByteString.copyFrom(tensor));
            out.writeString(10, "end");
        });
        return message(out -> {
            out.writeInt64(1, 8);
            out.writeBytes(7, ByteString.copyFrom(graph));
            out.writeInt64(5, 1);
        });
    }

    private interface Fields {
        void write(CodedOutputStream out) throws IOException;
    }

    private static byte[] message(Fields fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        fields.write(out);
        out.flush();
        return bytes.toByteArray();
    }
}

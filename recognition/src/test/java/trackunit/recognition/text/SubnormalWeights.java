package trackunit.recognition.text;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Counts subnormal numbers (IEEE 754) among the weights within a model's file. Training leaves them behind; nothing that a model says
 * depends on them, but a processor reckons with them a hundred times more slowly.
 */
final class SubnormalWeights {
    // Fields of the ONNX format (onnx.proto3).
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int TENSOR_DATA_TYPE = 2;
    private static final int TENSOR_RAW_DATA = 9;

    /** The data type of 32-bit floating point numbers, which are stored with the lowest byte first. */
    private static final int FLOAT = 1;

    private final CodedInputStream stream;

    private SubnormalWeights(byte[] file) {
        this.stream = CodedInputStream.newInstance(file);
    }

    /** How many a model has. */
    static int count(byte[] file) throws IOException {
        SubnormalWeights weights = new SubnormalWeights(file);
        return weights.each(MODEL_GRAPH, () -> weights.each(GRAPH_INITIALIZER, weights::inTensor));
    }

    /** What is done with a message within a message; gives how many subnormal weights it holds. */
    @FunctionalInterface
    private interface Step {
        int count() throws IOException;
    }

    /** Goes through a message, and takes the step with each message that one of its fields holds. */
    private int each(int field, Step step) throws IOException {
        int count = 0;
        for (int tag = stream.readTag(); tag != 0; tag = stream.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == field) {
                int limit = stream.pushLimit(stream.readRawVarint32());
                count += step.count();
                stream.popLimit(limit);
            } else {
                stream.skipField(tag);
            }
        }
        return count;
    }

    private int inTensor() throws IOException {
        int type = 0;
        ByteBuffer numbers = ByteBuffer.allocate(0);
        for (int tag = stream.readTag(); tag != 0; tag = stream.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case TENSOR_DATA_TYPE -> type = stream.readInt32();
                case TENSOR_RAW_DATA -> numbers = stream.readByteBuffer();
                default -> stream.skipField(tag);
            }
        }
        return type == FLOAT ? among(numbers.order(ByteOrder.LITTLE_ENDIAN)) : 0;
    }

    private static int among(ByteBuffer numbers) {
        int count = 0;
        while (numbers.hasRemaining()) {
            float size = Math.abs(numbers.getFloat());
            count += size > 0 && size < Float.MIN_NORMAL ? 1 : 0;
        }
        return count;
    }
}

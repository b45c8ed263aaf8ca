package trackunit.recognition.text;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The numbers within a model's file. Training leaves many of them so small that a processor reckons with them a hundred times
 * more slowly (subnormal numbers, IEEE 754), though nothing that a model says depends on them.
 */
final class Weights {
    // Fields of the ONNX format (onnx.proto3).
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int TENSOR_DATA_TYPE = 2;
    private static final int TENSOR_RAW_DATA = 9;

    /** The data type of 32-bit floating point numbers, which are stored with the lowest byte first. */
    private static final int FLOAT = 1;

    private final byte[] file;
    private final CodedInputStream stream;

    private Weights(byte[] file) {
        this.file = file;
        this.stream = CodedInputStream.newInstance(file);
    }

    /** Sets subnormal weights to zero, in place; gives how many there were. */
    static int flush(byte[] file) throws IOException {
        Weights weights = new Weights(file);
        return weights.each(MODEL_GRAPH, () -> weights.each(GRAPH_INITIALIZER, weights::flushTensor));
    }

    /** What is done with a message within a message; gives how many weights it set to zero. */
    @FunctionalInterface
    private interface Step {
        int flush() throws IOException;
    }

    /** Goes through a message, and takes the step with each message that one of its fields holds. */
    private int each(int field, Step step) throws IOException {
        int flushed = 0;
        for (int tag = stream.readTag(); tag != 0; tag = stream.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == field) {
                int limit = stream.pushLimit(stream.readRawVarint32());
                flushed += step.flush();
                stream.popLimit(limit);
            } else {
                stream.skipField(tag);
            }
        }
        return flushed;
    }

    private int flushTensor() throws IOException {
        int type = 0;
        ByteBuffer numbers = ByteBuffer.allocate(0);
        for (int tag = stream.readTag(); tag != 0; tag = stream.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case TENSOR_DATA_TYPE -> type = stream.readInt32();
                case TENSOR_RAW_DATA -> {
                    int length = stream.readRawVarint32();
                    numbers = ByteBuffer.wrap(file, stream.getTotalBytesRead(), length);
                    stream.skipRawBytes(length);
                }
                default -> stream.skipField(tag);
            }
        }
        return type == FLOAT ? flushNumbers(numbers.order(ByteOrder.LITTLE_ENDIAN)) : 0;
    }

    private static int flushNumbers(ByteBuffer numbers) {
        int flushed = 0;
        while (numbers.hasRemaining()) {
            int at = numbers.position();
            float size = Math.abs(numbers.getFloat());
            if (size > 0 && size < Float.MIN_NORMAL) {
                numbers.putFloat(at, 0);
                flushed++;
            }
        }
        return flushed;
    }
}

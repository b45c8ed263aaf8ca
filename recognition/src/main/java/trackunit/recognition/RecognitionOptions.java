package trackunit.recognition;

import trackunit.recognition.image.DecodingRoom;

/**
 * What a recogniser may take.
 *
 * @param threads how many threads one recognition may compute on
 * @param maxBytes the largest file that is read
 * @param maxPixels the largest picture that is decoded; more is refused by its header alone
 * @param room what decoding may take at once, of all who share it
 */
public record RecognitionOptions(int threads, long maxBytes, long maxPixels, DecodingRoom room) {

    /** One thread, 20 MiB, 100 megapixels, and a room of its own. */
    public static RecognitionOptions defaults() {
        return new RecognitionOptions(1, 20L << 20, 100_000_000L, DecodingRoom.usual());
    }

    /** The same with another number of threads. */
    public RecognitionOptions withThreads(int count) {
        return new RecognitionOptions(count, maxBytes, maxPixels, room);
    }
}

package trackunit.gateway.feed;

/**
 * What a subscriber wants of one analysis.
 *
 * @param afterSeq the seq of the last event that is not wanted any more; 0 where all are wanted
 * @param attempt the attempt whose end is the end, at the earliest: 1, 2, 3 ...
 */
public record Wanted(int afterSeq, int attempt) {

    /** All events, to whichever end comes first. */
    public static final Wanted ALL = new Wanted(0, 1);

    public Wanted {
        if (afterSeq < 0 || attempt < 1) {
            throw new IllegalArgumentException("afterSeq counts from 0, attempt from 1");
        }
    }
}

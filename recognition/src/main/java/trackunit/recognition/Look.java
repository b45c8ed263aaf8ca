package trackunit.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import trackunit.recognition.text.Region;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.Transcript;
import trackunit.recognition.text.View;

/**
 * A look at a part of the photo.
 *
 * @param region the part, in the photo's decoded pixels
 * @param boxes the lines of text that were found there
 */
record Look(Region region, List<TextBox> boxes) {
    /** So much of the square around a photo is looked at again: beyond it a third of what closer looks cost found nothing. */
    private static final double LOOKED_AT_AGAIN = 0.25;

    /** And so much of it turned, to both sides, which costs four times as much as looking at it once. */
    private static final double LOOKED_AT_TURNED = 0.03;

    /** A region that is longer than this, in its shorter sides, holds no line that slopes much. */
    private static final double LONGEST_OF_SLOPES = 2.5;

    /** What the search gives to the middle of letters that it sees well. */
    private static final double CLEARLY_MARKED = 0.9;

    /** What a closer look at a region may give, the most first. */
    private enum Promise {
        /** Some line was found there and not read surely. */
        DOUBTFUL,
        /** All that was found was read surely; beside a maker's name that the first look saw it may have missed smaller letters. */
        READ,
        /** Nothing was found. */
        EMPTY
    }

    /** Gives the looks in the order in which to take them closer, up to what a photo may cost. */
    static List<Look> again(List<Look> looks, Transcript transcript, Mat photo) {
        return affordable(looks, transcript, photo, LOOKED_AT_AGAIN, look -> true);
    }

    /**
     * Gives the looks that may show sloping lines, in the order in which to take them turned, up to what that may cost. Where all that
     * was found was read surely, and where nothing was found that the search had marked clearly, turning hardly ever showed more.
     */
    static List<Look> turned(List<Look> looks, Transcript transcript, Mat photo) {
        List<Look> sloping = looks.stream().filter(Look::maySlope).toList();
        return affordable(sloping, transcript, photo, LOOKED_AT_TURNED, look -> look.mayShowMoreTurned(transcript));
    }

    private boolean maySlope() {
        Rect place = region.place();
        double longer = Math.max(place.width, place.height);
        return longer <= LONGEST_OF_SLOPES * Math.min(place.width, place.height);
    }

    private boolean mayShowMoreTurned(Transcript transcript) {
        return switch (promise(transcript)) {
            case DOUBTFUL -> true;
            case READ -> false;
            case EMPTY -> region.likelihood() >= CLEARLY_MARKED;
        };
    }

    private static List<Look> affordable(
            List<Look> looks, Transcript transcript, Mat photo, double share, Predicate<Look> isWorthwhile) {
        double side = Math.max(photo.cols(), photo.rows());
        double left = share * side * side;
        List<Look> chosen = new ArrayList<>();
        List<Look> worthwhile = noneLarger(looks, left, photo)
                .filter(isWorthwhile)
                .sorted(mostPromising(transcript))
                .toList();
        for (Look look : worthwhile) {
            if (look.area() <= left) {
                left -= look.area();
                chosen.add(look);
            }
        }
        return chosen;
    }

    /**
     * What is too large to be looked at again as a whole is in part: on a busy photo the whole machine is one region, and its
     * decals are found in windows around them.
     */
    private static Stream<Look> noneLarger(List<Look> looks, double most, Mat photo) {
        return looks.stream().flatMap(look -> look.area() > most ? look.windows(photo) : Stream.of(look));
    }

    private Stream<Look> windows(Mat photo) {
        return View.windows(photo, region.place()).stream()
                .map(window -> new Look(
                        new Region(window, region.likelihood()),
                        boxes.stream().filter(box -> box.isIn(window)).toList()));
    }

    /** Of looks that promise the same, many small regions are worth more than a large one. */
    private static Comparator<Look> mostPromising(Transcript transcript) {
        return Comparator.<Look, Promise>comparing(look -> look.promise(transcript))
                .thenComparing(Look::area);
    }

    private double area() {
        return region.place().area();
    }

    private Promise promise(Transcript transcript) {
        if (boxes.isEmpty()) {
            return Promise.EMPTY;
        }
        return boxes.stream().allMatch(transcript::settled) ? Promise.READ : Promise.DOUBTFUL;
    }
}

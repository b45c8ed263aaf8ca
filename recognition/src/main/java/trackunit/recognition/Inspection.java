package trackunit.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.opencv.core.Mat;
import trackunit.recognition.catalogue.Machine;
import trackunit.recognition.catalogue.MachineMatcher;
import trackunit.recognition.image.Photo;
import trackunit.recognition.text.Attitude;
import trackunit.recognition.text.Line;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.Region;
import trackunit.recognition.text.TextBox;
import trackunit.recognition.text.TextDetector;
import trackunit.recognition.text.TextReader;
import trackunit.recognition.text.TextSearch;
import trackunit.recognition.text.Transcript;
import trackunit.recognition.text.View;
import trackunit.recognition.text.View.Closeness;

/** One photo being read: a glance at the whole, then closer looks at its parts until the machine is certain. */
final class Inspection {
    /** Degrees. The detector marks lines that slope as booms do worse than level ones; turned by these none slopes much. */
    private static final List<Double> TURNS = List.of(35.0, -35.0);

    private final Photo photo;
    private final TextSearch search;
    private final TextDetector detector;
    private final Lines lines;
    private final Ends ends;
    private final WiderCuts widerCuts;
    private final Suffix suffix;
    private final MirroredPhoto mirroredPhoto;
    private final Matching matching;
    private final Progress progress;
    private final Transcript transcript = new Transcript();

    Inspection(
            Photo photo,
            TextSearch search,
            TextDetector detector,
            TextReader reader,
            MachineMatcher matcher,
            StageListener stages) {
        this.photo = photo;
        this.search = search;
        this.detector = detector;
        this.progress = new Progress(stages);
        TextReader heard = reader.before(progress::readsLine);
        this.lines = new Lines(box -> Line.cut(photo.pixels(), box), new Attitude(heard), transcript);
        this.matching = new Matching(matcher);
        this.ends = new Ends(heard, matching);
        this.widerCuts = new WiderCuts(heard, matching);
        this.suffix = new Suffix(heard, matching);
        this.mirroredPhoto = new MirroredPhoto(heard, matching);
    }

    /** Gives every reading that was needed to tell the machine, the surest first, in the original photo's pixels. */
    List<Reading> read() {
        Mat picture = photo.pixels();
        progress.entered(Stage.DETECT);
        List<Region> regions = search.regions(picture);
        List<Look> glance =
                regions.stream().map(region -> look(region, Closeness.FIRST)).toList();
        progress.entered(Stage.STRAIGHTEN);
        lines.read(glance, () -> progress.entered(Stage.READ));
        if (!lines.areSpent()) {
            lookAgain(glance);
            lookTurned(glance);
        }
        List<Reading> wider = widerCuts.read(picture, ends.read(picture, transcript.readings(1)));
        return mirroredPhoto.read(picture, suffix.read(picture, wider)).stream()
                .map(reading -> reading.scaled(photo.scale()))
                .toList();
    }

    private void lookAgain(List<Look> glance) {
        List<Look> again = Look.again(glance, transcript, photo.pixels());
        lookUntil(this::certain, again.stream().map(look -> () -> look(look.region(), Closeness.SECOND)));
    }

    private void lookTurned(List<Look> glance) {
        List<Look> turned = Look.turned(glance, transcript, photo.pixels());
        lookUntil(() -> machine().model().isPresent(), turned.stream().flatMap(this::bothTurns));
    }

    private Stream<Supplier<Look>> bothTurns(Look look) {
        return TURNS.stream().map(degrees -> () -> turned(look.region(), degrees));
    }

    /** Takes one look after the other, and reads what it shows, until there is enough. */
    private void lookUntil(BooleanSupplier enough, Stream<Supplier<Look>> looks) {
        boolean anyNew = true;
        for (Supplier<Look> look : looks.toList()) {
            if (lines.areSpent() || anyNew && enough.getAsBoolean()) {
                return;
            }
            progress.entered(Stage.LOOK_AGAIN);
            anyNew = lines.read(List.of(look.get()), () -> {});
        }
    }

    private Look turned(Region region, double degrees) {
        List<TextBox> boxes = View.of(photo.pixels(), region.place(), Closeness.SECOND).stream()
                .flatMap(part -> detector.detectTurned(photo.pixels(), part, degrees).stream())
                .toList();
        return new Look(region, boxes);
    }

    private Look look(Region region, Closeness closeness) {
        List<TextBox> boxes = new ArrayList<>();
        for (View part : View.of(photo.pixels(), region.place(), closeness)) {
            boxes.addAll(detector.detect(photo.pixels(), part));
        }
        return new Look(region, boxes);
    }

    private boolean certain() {
        return Certainty.of(machine());
    }

    private Machine machine() {
        return matching.match(transcript.readings(photo.scale()));
    }
}

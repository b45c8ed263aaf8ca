package trackunit.recognition;

import java.util.List;
import trackunit.recognition.catalogue.Catalogue;
import trackunit.recognition.catalogue.MachineMatcher;
import trackunit.recognition.image.NativeLibrary;
import trackunit.recognition.image.Photo;
import trackunit.recognition.text.Reading;
import trackunit.recognition.text.TextDetector;
import trackunit.recognition.text.TextModels;
import trackunit.recognition.text.TextReader;
import trackunit.recognition.text.TextSearch;

/**
 * Reads the decals on a machine and holds them against the catalogue. Opening one loads the models, which takes about a
 * second; after that it is used for any number of photos, by any number of threads.
 */
public final class PhotoRecogniser implements Recogniser {
    private static final Provider PROVIDER = new Provider("decals", "17 (PP-OCRv6)");

    private final RecognitionOptions options;
    private final TextModels models;
    private final TextSearch search;
    private final TextDetector detector;
    private final TextReader reader;
    private final MachineMatcher matcher;

    private PhotoRecogniser(RecognitionOptions options) {
        NativeLibrary.load();
        this.options = options;
        this.models = TextModels.open(options.threads());
        this.search = new TextSearch(models);
        this.detector = new TextDetector(models);
        this.reader = new TextReader(models);
        this.matcher = new MachineMatcher(Catalogue.shipped());
    }

    /** Loads native code, models and the catalogue: nothing is left to be loaded with the first photo. */
    public static PhotoRecogniser open(RecognitionOptions options) {
        return new PhotoRecogniser(options);
    }

    @Override
    public Recognition recognise(byte[] file, StageListener stages) {
        stages.entered(Stage.DECODE);
        try (Photo photo = Photo.decode(file, options.maxBytes(), options.maxPixels(), options.room())) {
            List<Reading> readings = new Inspection(photo, search, detector, reader, matcher, stages).read();
            stages.entered(Stage.MATCH);
            return Recognition.of(matcher.match(readings), told(readings), PROVIDER);
        }
    }

    private static List<Reading> told(List<Reading> readings) {
        return readings.stream().map(Reading::fromItsTopLeft).toList();
    }

    @Override
    public Provider provider() {
        return PROVIDER;
    }

    @Override
    public void close() {
        models.close();
    }
}

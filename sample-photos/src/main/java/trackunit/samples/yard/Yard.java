package trackunit.samples.yard;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import trackunit.samples.SamplePhoto;
import trackunit.samples.picture.Jpeg;

/** A yard full of machines of many makers: a seed gives an endless row of pictures, each of which is drawn by itself. */
public final class Yard {
    private final long seed;

    /** The yard that belongs to a seed. */
    public Yard(long seed) {
        this.seed = seed;
    }

    /** Draws one picture of the row. The same seed and number give the same picture; any thread may ask. */
    public YardPhoto photo(int number) {
        YardScene scene = scene(number);
        byte[] jpeg = Jpeg.encode(YardPainter.paint(scene), scene.air().quality());
        List<Decal> decals =
                scene.labels().stream().map(label -> label.seen(scene.stand())).toList();
        return new YardPhoto(new SamplePhoto(name(number, scene), jpeg, scene.truth()), decals);
    }

    YardScene scene(int number) {
        return new YardCasting(new Random(seed * 1_000_003 + number * 0x9e3779b97f4a7c15L)).legible();
    }

    private static String name(int number, YardScene scene) {
        String words = String.join("-", scene.truth().brand(), scene.truth().model());
        return number + "-" + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".jpg";
    }
}

package trackunit.samples.yard;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import trackunit.samples.Truth;

/**
 * What a picture of the yard is to show.
 *
 * @param truth the machine
 * @param paints its colours
 * @param labels what is written on it, the maker's name and the designation first
 * @param stand where the photographer stands
 * @param air what lies between the machine and the picture
 * @param seed of all that is left to chance
 */
record YardScene(Truth truth, Map<Paint, Color> paints, List<Label> labels, Stand stand, Air air, long seed) {

    /**
     * What lies between a machine and its picture.
     *
     * @param dirt on the machine, 0 to 1
     * @param shade how dark the shadow of something else falls across it, 0 to 1
     * @param softness 0 is sharp, 1 is visibly out of focus
     * @param grain of the sensor, in brightness levels
     * @param light how bright it is, 1 on an ordinary day
     * @param quality of the JPEG, 0 to 1
     */
    record Air(double dirt, double shade, double softness, double grain, double light, double quality) {}

    YardScene {
        labels = List.copyOf(labels);
        paints = Map.copyOf(paints);
    }

    /** Whether a person can read the maker's name and the designation. */
    boolean isLegible() {
        return labels.stream().limit(2).allMatch(label -> label.seen(stand).isLegible());
    }
}

package trackunit.samples;

import java.util.Map;
import trackunit.samples.machine.Marking;
import trackunit.samples.machine.Place;
import trackunit.samples.picture.Conditions;
import trackunit.samples.space.Viewpoint;

/**
 * What a picture is to show, and how.
 *
 * @param file the picture's name
 * @param truth the machine
 * @param markings what is written on it, and where
 * @param view where the photographer stands
 * @param conditions under which the picture is taken
 * @param seed of all that is left to chance: the machine's pose, clouds, stones, dirt
 */
public record Scene(
        String file, Truth truth, Map<Place, Marking> markings, Viewpoint view, Conditions conditions, long seed) {

    public Scene {
        markings = Map.copyOf(markings);
    }
}

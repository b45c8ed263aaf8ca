package trackunit.samples;

import java.util.Random;
import trackunit.samples.machine.Livery;
import trackunit.samples.machine.Machine;
import trackunit.samples.machine.MachineType;
import trackunit.samples.picture.Jpeg;
import trackunit.samples.picture.Shot;
import trackunit.samples.picture.Studio;

/** Draws pictures of machines with decals. The same seed gives the same pictures on every machine. Not thread-safe. */
public final class PhotoGenerator {

    private static final double QUALITY = 0.85;

    private final Casting casting;

    /** A generator of the pictures that belong to a seed. */
    public PhotoGenerator(long seed) {
        casting = new Casting(new Random(seed));
    }

    /** Makes up the next picture of the endless row that belongs to the seed. */
    public SamplePhoto next() {
        return draw(casting.next());
    }

    /** Draws one scene as a JPEG of 1600 x 1200 pixels. */
    public SamplePhoto draw(Scene scene) {
        return new SamplePhoto(scene.file(), encode(shoot(scene)), scene.truth());
    }

    /** Draws one scene, and tells what is written where. */
    static Shot shoot(Scene scene) {
        MachineType type = MachineType.valueOf(scene.truth().type());
        Livery livery = Livery.of(scene.truth().brand());
        Machine machine = type.build(livery, scene.markings(), new Random(scene.seed()));
        return new Studio(scene.conditions(), scene.seed()).shoot(machine, scene.view());
    }

    static byte[] encode(Shot shot) {
        return Jpeg.encode(shot.image(), QUALITY);
    }
}

package trackunit.samples.picture;

/**
 * Under which conditions a picture is taken.
 *
 * @param weather the light
 * @param dirt how dirty the machine is, 0 to 1
 * @param softness how blurred the picture is: 0 is sharp, 1 is visibly out of focus
 * @param grain of the camera's sensor, in brightness levels
 */
public record Conditions(Weather weather, double dirt, double softness, double grain) {

    /** A fair day and a phone held still. */
    public static Conditions fair() {
        return new Conditions(Weather.SUNNY, 0.4, 0.12, 3);
    }
}

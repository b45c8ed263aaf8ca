package trackunit.samples.space;

/**
 * Where the photographer stands.
 *
 * @param yaw how far the photographer walked round from the machine's side, in degrees; positive is to the right
 * @param distance from the machine's middle, in metres; nearer is more perspective
 * @param eyeHeight of the camera above the ground, in metres
 * @param roll how crooked the camera is held, in degrees
 * @param facesRight whether the machine looks to the right
 */
public record Viewpoint(double yaw, double distance, double eyeHeight, double roll, boolean facesRight) {}

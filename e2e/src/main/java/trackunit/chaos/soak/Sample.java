package trackunit.chaos.soak;

import java.util.Map;

/**
 * What was measured of all services at one time.
 *
 * @param values by service and quantity, as {@code gateway-0 threads}
 */
record Sample(Map<String, Double> values) {}

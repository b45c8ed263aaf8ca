package trackunit.chaos.storm;

import java.time.Duration;

/**
 * What one blow did.
 *
 * @param accepted how many analyses were accepted from the blow to the recovery
 * @param refused how many requests were refused twice meanwhile
 * @param recovery from the end of the blow until all that was accepted before it, and one accepted after it, had ended
 */
record Row(String blow, int accepted, int refused, Duration recovery) {}

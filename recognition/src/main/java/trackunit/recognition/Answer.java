package trackunit.recognition;

/**
 * Something that was recognised.
 *
 * @param value what
 * @param confidence how sure it is, 0 to 1
 * @param <T> what it is
 */
public record Answer<T>(T value, double confidence) {}

package trackunit.recognition;

/**
 * Who reads photos.
 *
 * @param name a stable name
 * @param version changes with its models, its catalogue and its rules
 */
public record Provider(String name, String version) {}

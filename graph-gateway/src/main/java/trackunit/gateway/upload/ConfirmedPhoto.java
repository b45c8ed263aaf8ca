package trackunit.gateway.upload;

import trackunit.contracts.ObjectKey;

/**
 * A photo in the store that was read and accepted.
 *
 * @param key where it lies
 * @param sha256 what was read, 64 lower-case hexadecimal digits
 */
public record ConfirmedPhoto(ObjectKey key, String sha256) {}

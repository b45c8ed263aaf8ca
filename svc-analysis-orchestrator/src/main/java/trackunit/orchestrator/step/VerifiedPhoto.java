package trackunit.orchestrator.step;

import trackunit.recognition.image.PhotoHeader;

/**
 * A photo whose bytes are those that were confirmed, and whose header is sound.
 *
 * @param bytes the file
 * @param header what the picture says of itself
 */
record VerifiedPhoto(byte[] bytes, PhotoHeader header) {}

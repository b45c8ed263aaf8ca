package trackunit.recognition.text;

/**
 * What a line of text says.
 *
 * @param text the letters
 * @param confidence the mean likelihood of the letters, 0 to 1
 */
record Decoded(String text, double confidence) {}

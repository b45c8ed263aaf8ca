package trackunit.recognition.text;

import java.util.List;

/**
 * What a line of text says.
 *
 * @param text the letters
 * @param confidence the mean likelihood of the letters, 0 to 1
 * @param others what else it may say, the likeliest first
 * @param likelihoods how likely each letter is along the line
 */
record Decoded(String text, double confidence, List<Reading.Other> others, LetterLikelihoods likelihoods) {}

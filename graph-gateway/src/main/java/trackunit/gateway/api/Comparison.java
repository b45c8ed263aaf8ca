package trackunit.gateway.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Which earlier photos of the same owner show the same.
 *
 * @param fingerprint the perceptual hash of the photo, 16 hexadecimal digits.
 * @param matches the earlier analyses, the nearest first.
 */
@Description("Which of your earlier photos show the same.")
public record Comparison(
        @NonNull @Description("The perceptual hash of the photo, 16 hexadecimal digits.")
        String fingerprint,

        @NonNull @Description("The earlier analyses, the nearest first.")
        List<@NonNull ComparisonMatch> matches) {}

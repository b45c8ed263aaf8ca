package trackunit.gateway.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A text on the photo.
 *
 * @param text what it says.
 * @param confidence how sure the reading is, 0 to 1.
 * @param corners its four corners, clockwise from the top left of the text.
 * @param decided what it decided; empty for most, null in answers of before this was told.
 */
@Description("A text on the photo.")
public record Reading(
        @NonNull @Description("What it says.") String text,
        @Description("How sure the reading is, 0 to 1.") double confidence,

        @NonNull @Description("Its four corners, clockwise from the top left of the text.")
        List<@NonNull Corner> corners,

        @Description("What it decided; empty for most, null in answers of before this was told.")
        List<@NonNull RecognitionDecision> decided) {}

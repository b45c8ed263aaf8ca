package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How to analyse which photo.
 *
 * @param objectKey the photo; it has to be yours.
 * @param clientRequestId your own name for this request: asking again for the photo with it is asking once. Without it, the photo names the request.
 * @param priority who waits for it.
 * @param location whether the answer may say where the photo was taken.
 */
@Input("RequestAnalysisInput")
@Description("How to analyse which photo.")
public record RequestAnalysisInput(
        @NonNull @Description("The photo; it has to be yours.")
        String objectKey,

        @Description(
                "Your own name for this request: asking again with it is asking once. Without it, the photo names the request.")
        String clientRequestId,

        @DefaultValue("INTERACTIVE") @Description("Who waits for it.")
        AnalysisPriority priority,

        @DefaultValue("false") @Description("Whether the answer may say where the photo was taken.")
        Boolean location) {}

package trackunit.gateway.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Some analyses, the newest first.
 *
 * @param analyses at most as many as were asked for.
 * @param endCursor what to ask the next page with, as after; null where this page is the last.
 */
@Description("Some analyses, the newest first.")
public record AnalysisPage(
        @NonNull @Description("At most as many as were asked for.")
        List<@NonNull Analysis> analyses,

        @Description("What to ask the next page with, as after; null where this page is the last.")
        String endCursor) {}

package trackunit.contracts;

import java.util.List;

/**
 * Some analyses of one owner, the newest first.
 *
 * @param analyses at most as many as were asked for
 * @param endCursor what to ask the next page with; null where this page is the last
 */
public record AnalysisSnapshotPage(List<AnalysisSnapshot> analyses, String endCursor) {
    public AnalysisSnapshotPage {
        analyses = List.copyOf(analyses);
    }
}

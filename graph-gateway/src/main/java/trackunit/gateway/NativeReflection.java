package trackunit.gateway;

import io.quarkus.runtime.annotations.RegisterForReflection;
import trackunit.contracts.AnalysisCancelled;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.AnalysisFailed;
import trackunit.contracts.AnalysisProgressed;
import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisSnapshotPage;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.CancelAnalysis;
import trackunit.contracts.ComparisonResult;
import trackunit.contracts.EventHeader;
import trackunit.contracts.MetadataResult;
import trackunit.contracts.RecognitionResult;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.RetryAnalysis;

/** The messages, which Jackson reads by reflection: a native executable must be told, since contracts knows no Quarkus. */
@RegisterForReflection(
        targets = {
            AnalysisStarted.class,
            AnalysisProgressed.class,
            AnalysisCompleted.class,
            AnalysisFailed.class,
            AnalysisCancelled.class,
            AnalysisSnapshot.class,
            AnalysisSnapshotPage.class,
            RequestAnalysis.class,
            CancelAnalysis.class,
            RetryAnalysis.class,
            EventHeader.class,
            RecognitionResult.class,
            MetadataResult.class,
            ComparisonResult.class
        })
final class NativeReflection {
    private NativeReflection() {}
}

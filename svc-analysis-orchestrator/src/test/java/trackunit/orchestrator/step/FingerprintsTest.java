package trackunit.orchestrator.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import trackunit.contracts.ComparisonResult.Match;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.RequestAnalysis;
import trackunit.contracts.RunStep;
import trackunit.contracts.StepName;
import trackunit.orchestrator.scene.Crash;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.NobodyWorks;
import trackunit.orchestrator.scene.PhotoShelf;
import trackunit.orchestrator.scene.Requester;
import trackunit.orchestrator.workflow.Analysis;
import trackunit.orchestrator.workflow.StepLifecycle;

@QuarkusTest
@WithTestResource(LocalServices.class)
@TestProfile(NobodyWorks.class)
class FingerprintsTest {

    @Inject
    Fingerprints all;

    @Inject
    StepLifecycle steps;

    @Inject
    Crash crash;

    @Inject
    Jdbi jdbi;

    private final Owner owner = Requester.newOwner();

    @Test
    void the_nearest_of_the_earlier_photos_come_first_and_the_newer_of_equals() {
        CorrelationId far = kept(0b111);
        CorrelationId older = kept(0b1);
        CorrelationId newer = kept(0b10);
        kept(-1);

        assertThat(all.keepAndCompare(analysis(), 0))
                .extracting(Match::correlationId)
                .containsExactly(newer, older, far);
    }

    @Test
    void only_the_newest_photos_are_looked_through() {
        kept(0);
        CorrelationId newer = kept(0);
        CorrelationId newest = kept(0);

        List<Match> found = new Fingerprints(jdbi, new LookingThrough(2)).keepAndCompare(analysis(), 0);

        assertThat(found).extracting(Match::correlationId).containsExactly(newest, newer);
    }

    private CorrelationId kept(long fingerprint) {
        Analysis analysis = analysis();
        all.keepAndCompare(analysis, fingerprint);
        return analysis.id();
    }

    private Analysis analysis() {
        RequestAnalysis request = Requester.of(PhotoShelf.newKey(owner, PhotoFormat.JPEG), "0".repeat(64));
        crash.beforeSending(request);
        RunStep command = new RunStep(request.correlationId(), owner, StepName.COMPARISON, 1);
        return steps.take(command, "DOWNLOAD").orElseThrow().analysis();
    }

    private record LookingThrough(int searched) implements ComparisonSettings {
        @Override
        public int samePicture() {
            return 4;
        }

        @Override
        public int sameMachine() {
            return 10;
        }

        @Override
        public int most() {
            return 20;
        }
    }
}

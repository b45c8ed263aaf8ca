package trackunit.orchestrator.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trackunit.contracts.AnalysisCompleted;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisProgressed;
import trackunit.contracts.AnalysisStarted;
import trackunit.contracts.ComparisonResult.Likeness;
import trackunit.contracts.ComparisonResult.Match;
import trackunit.contracts.Owner;
import trackunit.contracts.PhotoFormat;
import trackunit.contracts.RequestAnalysis;
import trackunit.orchestrator.scene.LocalServices;
import trackunit.orchestrator.scene.Requester;
import trackunit.samples.SamplePhoto;
import trackunit.samples.SamplePhotos;

@QuarkusTest
@WithTestResource(LocalServices.class)
class RequestTest {

    private static final SamplePhoto KOMATSU = SamplePhotos.shipped("komatsu-pc210-excavator.jpg");

    @Inject
    Requester requester;

    @Test
    void a_photo_is_analysed_from_started_to_completed() {
        RequestAnalysis request = requester.stored(Requester.newOwner(), PhotoFormat.JPEG, KOMATSU.bytes());

        requester.request(request);

        List<AnalysisEvent> events = requester.awaitEnd(request.correlationId(), 1);
        assertThat(events).extracting(AnalysisEvent::seq).isEqualTo(oneTo(events.size()));
        assertThat(events).extracting(AnalysisEvent::owner).containsOnly(request.owner());
        assertThat(events.get(0)).isInstanceOf(AnalysisStarted.class);
        assertThat(progress(events)).isSorted().allMatch(percent -> percent < 100);
        assertThat(completed(events).recognition().brand()).isEqualTo("Komatsu");
        assertThat(completed(events).metadata().bytes()).isEqualTo(KOMATSU.bytes().length);
        assertThat(completed(events).metadata().location()).isNull();
    }

    @Test
    void asking_many_times_at_once_is_asking_once() {
        RequestAnalysis request = requester.stored(Requester.newOwner(), PhotoFormat.JPEG, KOMATSU.bytes());

        IntStream.range(0, 50).forEach(i -> requester.request(request));

        List<AnalysisEvent> events = requester.awaitEnd(request.correlationId(), 1);
        requester.request(request);
        requester.awaitQuiet();
        assertThat(requester.heard(request.correlationId())).isEqualTo(events);
        assertThat(events).filteredOn(AnalysisStarted.class::isInstance).hasSize(1);
    }

    @Test
    void the_same_picture_of_the_same_owner_is_found_again_and_nobody_elses() {
        Owner owner = Requester.newOwner();
        RequestAnalysis first = analysed(owner);
        RequestAnalysis second = analysed(owner);
        RequestAnalysis ofSomebodyElse = analysed(Requester.newOwner());

        assertThat(requester
                        .awaitEnd(first.correlationId(), AnalysisCompleted.class)
                        .comparison()
                        .matches())
                .isEmpty();
        assertThat(requester
                        .awaitEnd(second.correlationId(), AnalysisCompleted.class)
                        .comparison()
                        .matches())
                .containsExactly(new Match(first.correlationId(), Likeness.SAME_PICTURE, 0));
        assertThat(requester
                        .awaitEnd(ofSomebodyElse.correlationId(), AnalysisCompleted.class)
                        .comparison()
                        .matches())
                .isEmpty();
    }

    private RequestAnalysis analysed(Owner owner) {
        RequestAnalysis request = requester.stored(owner, PhotoFormat.JPEG, KOMATSU.bytes());
        requester.request(request);
        requester.awaitEnd(request.correlationId(), 1);
        return request;
    }

    private static AnalysisCompleted completed(List<AnalysisEvent> events) {
        return (AnalysisCompleted) events.get(events.size() - 1);
    }

    private static List<Integer> progress(List<AnalysisEvent> events) {
        return events.stream()
                .filter(AnalysisProgressed.class::isInstance)
                .map(event -> ((AnalysisProgressed) event).percent())
                .toList();
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}

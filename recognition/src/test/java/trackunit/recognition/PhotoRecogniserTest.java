package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trackunit.recognition.Grounds.Decision;
import trackunit.recognition.catalogue.Basis;
import trackunit.recognition.image.DecodingRoom;
import trackunit.recognition.image.PerceptualHash;
import trackunit.samples.PhotoGenerator;
import trackunit.samples.SamplePhoto;
import trackunit.samples.SamplePhotos;

class PhotoRecogniserTest {
    private static final long MAX_BYTES = 20L << 20;
    private static final long MAX_PIXELS = 100_000_000;
    private static PhotoRecogniser recogniser;

    @BeforeAll
    static void open() {
        recogniser = PhotoRecogniser.open(RecognitionOptions.defaults());
    }

    @AfterAll
    static void close() {
        recogniser.close();
    }

    static Stream<SamplePhoto> samples() {
        return SamplePhotos.shipped().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_sample_picture_is_read_right(SamplePhoto sample) {
        Recognition recognition = recogniser.recognise(sample.bytes(), StageListener.NONE);

        assertThat(recognition.brand()).map(Answer::value).contains(sample.brand());
        assertThat(recognition.model()).map(Answer::value).contains(sample.model());
        assertThat(recognition.type()).map(answer -> answer.value().name()).contains(sample.type());
        assertThat(recognition.isConfident()).isTrue();
        assertThat(recognition.readings()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void an_answer_names_the_readings_that_decided_it(SamplePhoto sample) {
        Recognition recognition = recogniser.recognise(sample.bytes(), StageListener.NONE);

        assertThat(recognition.grounds().basis()).isEqualTo(Basis.BRAND_AND_DESIGNATION);
        assertThat(texts(recognition, Decision.BRAND)).isNotEmpty();
        assertThat(texts(recognition, Decision.MODEL))
                .containsAnyOf(sample.model().split("[^A-Z0-9]+"));
    }

    private static String texts(Recognition recognition, Decision decision) {
        return IntStream.range(0, recognition.readings().size())
                .filter(place -> recognition.grounds().decidedBy(place).contains(decision))
                .mapToObj(place -> recognition.readings().get(place).text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void stages_come_in_their_order_and_only_a_closer_look_repeats() {
        List<Stage> entered = new ArrayList<>();

        recogniser.recognise(SamplePhotos.shipped().get(0).bytes(), entered::add);

        assertThat(entered).isSorted().contains(Stage.DECODE, Stage.DETECT, Stage.STRAIGHTEN, Stage.READ, Stage.MATCH);
        assertThat(entered).filteredOn(stage -> stage != Stage.LOOK_AGAIN).doesNotHaveDuplicates();
    }

    @Test
    void a_listener_that_throws_ends_the_recognition() {
        assertThatThrownBy(
                        () -> recogniser.recognise(SamplePhotos.shipped().get(0).bytes(), stage -> {
                            if (stage == Stage.READ) {
                                throw new CancellationException("enough");
                            }
                        }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void a_fingerprint_tells_pictures_apart_and_knows_one_again() {
        List<Long> fingerprints = samples()
                .map(sample -> PerceptualHash.of(sample.bytes(), MAX_BYTES, MAX_PIXELS, DecodingRoom.usual()))
                .toList();
        SamplePhoto first = SamplePhotos.shipped().get(0);

        assertThat(PerceptualHash.of(first.bytes(), MAX_BYTES, MAX_PIXELS, DecodingRoom.usual()))
                .isEqualTo(fingerprints.get(0));
        assertThat(fingerprints).doesNotHaveDuplicates();
    }

    @Test
    void most_pictures_of_the_generator_are_read_right() {
        PhotoGenerator generator = new PhotoGenerator(20261123);
        int count = 24;
        int right = 0;
        for (int i = 0; i < count; i++) {
            SamplePhoto photo = generator.next();
            Recognition recognition = recogniser.recognise(photo.bytes(), StageListener.NONE);
            boolean brand = recognition
                    .brand()
                    .map(Answer::value)
                    .filter(photo.brand()::equals)
                    .isPresent();
            boolean model = recognition
                    .model()
                    .map(Answer::value)
                    .filter(photo.model()::equals)
                    .isPresent();
            right += brand && model ? 1 : 0;
        }

        assertThat(right).isGreaterThanOrEqualTo(count * 3 / 4);
    }
}

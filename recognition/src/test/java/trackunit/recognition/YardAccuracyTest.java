package trackunit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import trackunit.recognition.text.Reading;
import trackunit.samples.SamplePhoto;
import trackunit.samples.yard.Yard;

/** Guards the accuracy on pictures that the generator draws: 500 of them, from a seed. */
class YardAccuracyTest {
    private static final int COUNT = 500;
    private static final long SEED = 6;
    private static final int THREADS = 2;
    private static final double RIGHT = 0.97;
    private static final double FALSE_BRANDS = 0.01;
    private static final double FALSE_MODELS = 0.02;

    /** What became of one picture. */
    private record Outcome(SamplePhoto photo, Optional<String> brand, Optional<String> model, List<String> readings) {
        boolean brandRight() {
            return brand.filter(photo.brand()::equals).isPresent();
        }

        boolean modelRight() {
            return model.filter(said -> plain(said).equals(plain(photo.model())))
                    .isPresent();
        }

        boolean right() {
            return brandRight() && modelRight();
        }

        @Override
        public String toString() {
            return photo.file() + " is " + photo.brand() + ' ' + photo.model() + ", said " + brand.orElse("-") + ' '
                    + model.orElse("-") + " from " + readings;
        }

        private static String plain(String designation) {
            return designation.toUpperCase(Locale.ROOT).replaceAll("[ -]", "");
        }
    }

    @Test
    void brand_and_model_are_right_on_nearly_all_of_five_hundred_drawn_pictures() throws Exception {
        List<Outcome> outcomes = outcomes();
        long brands = outcomes.stream().filter(Outcome::brandRight).count();
        long models = outcomes.stream().filter(Outcome::modelRight).count();
        long falseBrands = outcomes.stream()
                .filter(o -> o.brand().isPresent() && !o.brandRight())
                .count();
        long falseModels = outcomes.stream()
                .filter(o -> o.model().isPresent() && !o.modelRight())
                .count();
        String report = "brand right %d, model right %d, false brand %d, false model %d of %d; not right:%n"
                        .formatted(brands, models, falseBrands, falseModels, COUNT)
                + String.join(
                        "\n",
                        outcomes.stream()
                                .filter(o -> !o.right())
                                .map(Outcome::toString)
                                .toList());

        assertThat(brands >= COUNT * RIGHT
                        && models >= COUNT * RIGHT
                        && falseBrands <= COUNT * FALSE_BRANDS
                        && falseModels <= COUNT * FALSE_MODELS)
                .as(report)
                .isTrue();
    }

    private static List<Outcome> outcomes() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (PhotoRecogniser recogniser = PhotoRecogniser.open(RecognitionOptions.defaults())) {
            Yard yard = new Yard(SEED);
            List<Future<Outcome>> pending = IntStream.range(0, COUNT)
                    .mapToObj(i -> threads.submit(() -> outcome(yard.photo(i).photo(), recogniser)))
                    .toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : pending) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Outcome outcome(SamplePhoto photo, PhotoRecogniser recogniser) {
        Recognition recognition = recogniser.recognise(photo.bytes(), StageListener.NONE);
        return new Outcome(
                photo,
                recognition.brand().map(Answer::value),
                recognition.model().map(Answer::value),
                recognition.readings().stream().map(Reading::text).toList());
    }
}

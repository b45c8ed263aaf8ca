package trackunit.samples.yard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YardTest {
    private static final int COUNT = 500;
    private final Yard yard = new Yard(6);

    @Test
    void the_same_seed_and_number_give_the_same_picture() {
        assertThat(yard.photo(3).photo().bytes())
                .isEqualTo(new Yard(6).photo(3).photo().bytes());
        assertThat(yard.photo(3).photo().bytes())
                .isNotEqualTo(new Yard(7).photo(3).photo().bytes());
    }

    @Test
    void five_hundred_scenes_show_many_makers_and_all_silhouettes_with_legible_lettering() {
        List<YardScene> scenes = IntStream.range(0, COUNT).mapToObj(yard::scene).toList();

        assertThat(scenes.stream().map(scene -> scene.truth().brand()).distinct())
                .hasSizeGreaterThanOrEqualTo(60);
        assertThat(scenes.stream()
                        .map(scene ->
                                Silhouette.of(scene.truth().type()).types().get(0))
                        .distinct())
                .hasSize(8);
        assertThat(scenes).allMatch(YardScene::isLegible);
        assertThat(scenes).allSatisfy(scene -> assertThat(scene.labels().subList(0, 2))
                .flatExtracting(label -> label.seen(scene.stand()).corners())
                .allMatch(corner -> corner.x() > 0
                        && corner.y() > 0
                        && corner.x() < scene.stand().width()
                        && corner.y() < scene.stand().height()));
    }
}

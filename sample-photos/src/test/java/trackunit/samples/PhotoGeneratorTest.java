package trackunit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trackunit.samples.machine.MachineType;

class PhotoGeneratorTest {

    @Test
    void the_same_seed_gives_the_same_pictures() {
        PhotoGenerator one = new PhotoGenerator(7);
        PhotoGenerator other = new PhotoGenerator(7);

        SamplePhoto first = one.next();
        assertThat(other.next()).usingRecursiveComparison().isEqualTo(first);
        assertThat(one.next().file()).isNotEqualTo(first.file());
    }

    @Test
    void scenes_cover_all_types_and_carry_their_makers_name_and_model() {
        Casting casting = new Casting(new Random(1));
        List<Scene> scenes = Stream.generate(casting::next).limit(200).toList();

        assertThat(scenes)
                .extracting(scene -> scene.truth().type())
                .contains(Stream.of(MachineType.values()).map(Enum::name).toArray(String[]::new));
        assertThat(scenes).allSatisfy(scene -> assertThat(texts(scene))
                .contains(scene.truth().model()));
        assertThat(scenes).allSatisfy(scene -> assertThat(texts(scene)).anyMatch(text -> isBrand(text, scene.truth())));
        assertThat(scenes).extracting(Scene::file).doesNotHaveDuplicates();
    }

    private static List<String> texts(Scene scene) {
        return scene.markings().values().stream().map(marking -> marking.text()).toList();
    }

    private static boolean isBrand(String text, Truth truth) {
        return truth.brand().toUpperCase().startsWith(text);
    }
}

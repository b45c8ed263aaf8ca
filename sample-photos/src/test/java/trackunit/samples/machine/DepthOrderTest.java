package trackunit.samples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import trackunit.samples.space.Point3;
import trackunit.samples.space.Profile;

class DepthOrderTest {

    private static final Profile SQUARE = Profile.box(0, 0, 1, 1);

    @Test
    void what_is_farther_across_the_machine_comes_first() {
        Part far = Solid.of(SQUARE, -1, 0, Material.STEEL);
        Part near = Solid.of(SQUARE, 0, 1, Material.STEEL);

        assertThat(seenFrom(new Point3(0, 1, 9), near, far)).containsExactly(far, near);
    }

    @Test
    void what_is_side_by_side_depends_on_where_one_stands() {
        Part front = Solid.of(SQUARE, -1, 1, Material.STEEL);
        Part rear = Solid.of(SQUARE.moved(2, 0), -1, 1, Material.STEEL);

        assertThat(seenFrom(new Point3(-5, 1, 9), front, rear)).containsExactly(rear, front);
        assertThat(seenFrom(new Point3(5, 1, 9), front, rear)).containsExactly(front, rear);
    }

    @Test
    void parts_that_reach_into_each_other_keep_the_order_given() {
        Part one = Solid.of(SQUARE, -1, 1, Material.STEEL);
        Part other = Solid.of(SQUARE.moved(0.5, 0.5), -1, 1, Material.STEEL);

        assertThat(seenFrom(new Point3(0, 1, 9), one, other)).containsExactly(one, other);
        assertThat(seenFrom(new Point3(0, 1, 9), other, one)).containsExactly(other, one);
    }

    @Test
    void what_cannot_hide_each_other_does_not_bind_what_can() {
        Part below = Solid.of(SQUARE, -1, 1, Material.STEEL);
        Part above = Solid.of(SQUARE.moved(0, 5), -1, 1, Material.STEEL);
        Part behindBelow = Solid.of(SQUARE.moved(0, 0.5), -3, -2, Material.STEEL);

        assertThat(seenFrom(new Point3(0, 3, 9), below, above, behindBelow)).containsSubsequence(behindBelow, below);
    }

    private static List<Part> seenFrom(Point3 eye, Part... parts) {
        return new DepthOrder(eye).sorted(List.of(parts));
    }
}

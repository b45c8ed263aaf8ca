package trackunit.samples.machine;

import java.util.Map;
import java.util.Random;

/** The kinds of machines that can be drawn; the names are those of the truth. */
public enum MachineType {
    EXCAVATOR(Excavator::build),
    WHEEL_LOADER(WheelLoader::build),
    TELEHANDLER(Telehandler::build),
    DOZER(Dozer::build),
    ROLLER(Roller::build);

    private final Builder builder;

    MachineType(Builder builder) {
        this.builder = builder;
    }

    /**
     * Builds a machine.
     *
     * @param livery in which colours
     * @param texts what is written where
     * @param pose how its boom or bucket stands
     */
    public Machine build(Livery livery, Map<Place, Marking> texts, Random pose) {
        return builder.build(new Markings(texts, livery), pose);
    }

    private interface Builder {
        Machine build(Markings markings, Random pose);
    }
}

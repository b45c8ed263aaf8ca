package trackunit.samples;

import java.util.List;
import trackunit.samples.machine.MachineType;

/** The machines that the generator knows. */
final class Fleet {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("Caterpillar", "CAT", MachineType.EXCAVATOR, List.of("320", "330", "336")),
            new Entry("Komatsu", "KOMATSU", MachineType.EXCAVATOR, List.of("PC210", "PC240", "PC360")),
            new Entry("Volvo", "VOLVO", MachineType.EXCAVATOR, List.of("EC220E", "EC300E")),
            new Entry("Hitachi", "HITACHI", MachineType.EXCAVATOR, List.of("ZX210", "ZX350")),
            new Entry("Caterpillar", "CAT", MachineType.WHEEL_LOADER, List.of("950", "966")),
            new Entry("Komatsu", "KOMATSU", MachineType.WHEEL_LOADER, List.of("WA380", "WA470")),
            new Entry("Volvo", "VOLVO", MachineType.WHEEL_LOADER, List.of("L90H", "L120H")),
            new Entry("Liebherr", "LIEBHERR", MachineType.WHEEL_LOADER, List.of("L550", "L566")),
            new Entry("JCB", "JCB", MachineType.TELEHANDLER, List.of("535-95", "540-170")),
            new Entry("Manitou", "MANITOU", MachineType.TELEHANDLER, List.of("MT1440", "MT1840")),
            new Entry("Caterpillar", "CAT", MachineType.DOZER, List.of("D6", "D8")),
            new Entry("Komatsu", "KOMATSU", MachineType.DOZER, List.of("D61", "D65")),
            new Entry("Bomag", "BOMAG", MachineType.ROLLER, List.of("BW213", "BW219")));

    private Fleet() {}

    static List<Entry> entries() {
        return ENTRIES;
    }

    /**
     * A maker's machines of one type.
     *
     * @param brand the maker
     * @param decal how the maker writes its name on a machine
     * @param type what they are
     * @param models their designations
     */
    record Entry(String brand, String decal, MachineType type, List<String> models) {}
}

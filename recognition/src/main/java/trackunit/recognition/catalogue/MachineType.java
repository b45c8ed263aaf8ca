package trackunit.recognition.catalogue;

/** The types of machine that the catalogue tells apart. */
public enum MachineType {
    EXCAVATOR,
    MINI_EXCAVATOR,
    WHEELED_EXCAVATOR,
    MATERIAL_HANDLER,
    WHEEL_LOADER,
    BACKHOE_LOADER,
    SKID_STEER_LOADER,
    COMPACT_TRACK_LOADER,
    TELEHANDLER,
    DOZER,
    GRADER,
    ARTICULATED_DUMP_TRUCK,
    DUMP_TRUCK,
    DUMPER,
    ROLLER,
    PAVER,
    COLD_PLANER,
    STABILISER,
    CRANE,
    ACCESS_PLATFORM,
    COMPRESSOR,
    GENERATOR,
    DRILL_RIG,
    CRUSHER
}

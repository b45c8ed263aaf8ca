package trackunit.recognition.catalogue;

/** What an answer rests on. */
public enum Basis {
    /** The maker's name was read, and a designation of this maker. */
    BRAND_AND_DESIGNATION,
    /** Only the maker's name was read: nothing is known about the machine but who made it. */
    BRAND_ONLY,
    /** A designation was read that no other maker gives, and no maker's name. */
    DESIGNATION_ONLY,
    /** A provider told it that does not say which reading did; the catalogue knows the maker. */
    PROVIDER,
    /** Nothing that the catalogue knows was read. */
    NOTHING
}

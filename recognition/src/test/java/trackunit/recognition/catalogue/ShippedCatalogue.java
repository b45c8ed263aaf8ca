package trackunit.recognition.catalogue;

/** The catalogue that the library ships, opened once for all tests: that takes a third of a second, and it never changes. */
public final class ShippedCatalogue {

    private static final MachineMatcher MATCHER = new MachineMatcher(Catalogue.shipped());

    private ShippedCatalogue() {}

    /** Matches readings against it. */
    public static MachineMatcher matcher() {
        return MATCHER;
    }
}

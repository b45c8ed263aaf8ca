package trackunit.gateway.api;

import org.eclipse.microprofile.graphql.Description;

/** What an answer rests on. */
@Description("What an answer rests on.")
public enum RecognitionBasis {
    /** The name of the maker was read, and a designation of this maker. */
    @Description("The name of the maker was read, and a designation of this maker.")
    BRAND_AND_DESIGNATION,
    /** Only the name of the maker was read: type and weight class are not known, and not guessed. */
    @Description("Only the name of the maker was read: type and weight class are not known, and not guessed.")
    BRAND_ONLY,
    /** A designation was read that no other maker gives, and no name of a maker. */
    @Description("A designation was read that no other maker gives, and no name of a maker.")
    DESIGNATION_ONLY,
    /** A provider told it that does not say which reading did; the catalogue knows the maker. */
    @Description("A provider told it that does not say which reading did; the catalogue knows the maker.")
    PROVIDER,
    /** No name of a maker and no designation was told. */
    @Description("No name of a maker and no designation was told.")
    NOTHING
}

package trackunit.gateway.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What machine a photo shows.
 *
 * @param brand the maker.
 * @param brandConfidence how sure that is, 0 to 1; null where it could not be told.
 * @param model the designation.
 * @param modelConfidence how sure that is, 0 to 1; null where it could not be told.
 * @param type the type of machine, as in EXCAVATOR.
 * @param typeConfidence how sure that is, 0 to 1; null where it could not be told.
 * @param typeSource where the type comes from, as in CATALOGUE; UNKNOWN where there is no type.
 * @param weightClass the operating weight class, as in 20-25 t.
 * @param weightClassConfidence how sure that is, 0 to 1; null where it could not be told.
 * @param weightClassSource where the weight class comes from, as in CATALOGUE; UNKNOWN where there is none.
 * @param name brand and model together, as people say it.
 * @param basis what the answer rests on; null in answers of before this was told.
 * @param isConfident whether the answer can be taken without looking.
 * @param readings the texts that the answer rests on.
 * @param provider who read the photo.
 */
@Description("What machine a photo shows. What could not be told is null, and so is its confidence.")
public record RecognitionPayload(
        @Description("The maker.") String brand,

        @Description("How sure that is, 0 to 1; null where it could not be told.")
        Double brandConfidence,

        @Description("The designation.") String model,

        @Description("How sure that is, 0 to 1; null where it could not be told.")
        Double modelConfidence,

        @Description("The type of machine, as in EXCAVATOR.")
        String type,

        @Description("How sure that is, 0 to 1; null where it could not be told.")
        Double typeConfidence,

        @NonNull @Description("Where the type comes from, as in CATALOGUE; UNKNOWN where there is no type.")
        String typeSource,

        @Description("The operating weight class, as in 20-25 t.")
        String weightClass,

        @Description("How sure that is, 0 to 1; null where it could not be told.")
        Double weightClassConfidence,

        @NonNull @Description("Where the weight class comes from, as in CATALOGUE; UNKNOWN where there is none.")
        String weightClassSource,

        @Description("Brand and model together, as people say it.")
        String name,

        @Description("What the answer rests on; null in answers of before this was told.")
        RecognitionBasis basis,

        @Name("isConfident") @Description("Whether the answer can be taken without looking.")
        boolean isConfident,

        @NonNull @Description("The texts that the answer rests on.")
        List<@NonNull Reading> readings,

        @NonNull @Description("Who read the photo.") Provider provider) {}

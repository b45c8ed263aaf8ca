package trackunit.gateway.api;

import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.ComparisonResult;
import trackunit.contracts.MetadataResult;
import trackunit.contracts.RecognitionResult;

/** Says results of the contracts as the schema says them. What is null there is null here. */
final class Results {

    private Results() {}

    static Analysis analysis(AnalysisSnapshot found) {
        return new Analysis(
                found.correlationId().toString(),
                found.objectKey().toString(),
                Names.state(found.state()),
                Names.priority(found.priority()),
                found.attempt(),
                found.lastSeq(),
                found.percent(),
                found.requestedAt(),
                found.finishedAt(),
                recognition(found.recognition()),
                metadata(found.metadata()),
                comparison(found.comparison()),
                Names.reason(found.failureReason()),
                found.failureMessage());
    }

    static RecognitionPayload recognition(RecognitionResult result) {
        return result == null
                ? null
                : new RecognitionPayload(
                        result.brand(),
                        result.brandConfidence(),
                        result.model(),
                        result.modelConfidence(),
                        result.type(),
                        result.typeConfidence(),
                        result.typeSource(),
                        result.weightClass(),
                        result.weightClassConfidence(),
                        result.weightClassSource(),
                        result.name(),
                        Names.basis(result.basis()),
                        result.isConfident(),
                        result.readings().stream().map(Results::reading).toList(),
                        provider(result.provider()));
    }

    static PictureMetadata metadata(MetadataResult result) {
        if (result == null) {
            return null;
        }
        return new PictureMetadata(
                Names.format(result.format()),
                result.bytes(),
                result.width(),
                result.height(),
                CameraTime.of(result.takenAt()),
                result.camera(),
                place(result.location()));
    }

    static Comparison comparison(ComparisonResult result) {
        if (result == null) {
            return null;
        }
        return new Comparison(
                result.fingerprint(),
                result.matches().stream().map(Results::match).toList());
    }

    private static Provider provider(RecognitionResult.Provider provider) {
        return new Provider(provider.name(), provider.version());
    }

    private static Reading reading(RecognitionResult.Reading reading) {
        return new Reading(
                reading.text(),
                reading.confidence(),
                reading.corners().stream().map(c -> new Corner(c.x(), c.y())).toList(),
                Names.decisions(reading.decided()));
    }

    private static Place place(MetadataResult.Location location) {
        return location == null ? null : new Place(location.latitude(), location.longitude());
    }

    private static ComparisonMatch match(ComparisonResult.Match match) {
        return new ComparisonMatch(
                match.correlationId().toString(), Names.likeness(match.likeness()), match.distance());
    }
}

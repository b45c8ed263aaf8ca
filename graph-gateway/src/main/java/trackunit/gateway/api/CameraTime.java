package trackunit.gateway.api;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.graphql.Description;

/**
 * What the clock of a camera said. Clients read and type it by its scalar: taken for a moment, it would be off by the zone of
 * whoever reads it.
 *
 * @param stringValueForSerialization as clients get it, always with seconds.
 */
@CustomScalar("LocalDateTime")
@Description("A date and a time of day without a zone, as in 2026-11-23T09:30:15, which is no moment."
        + " https://scalars.graphql.org/chillicream/local-date-time.html")
public record CameraTime(String stringValueForSerialization) implements CustomStringScalar {

    static CameraTime of(LocalDateTime time) {
        return time == null ? null : new CameraTime(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time));
    }
}

package trackunit.local.objects;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import trackunit.local.Origin;

/** What browsers are told of pages of other origins, as a bucket's CORS rule says it. */
final class PageRules {

    private static final List<String> METHODS = List.of("GET", "HEAD", "PUT");
    /** A photo's media type, and whatever of S3 a signed address asks for. */
    private static final List<String> HEADERS = List.of("*");

    private static final List<String> TOLD = List.of("ETag");
    private static final String WITHOUT_COOKIES = "false";

    private PageRules() {}

    static CrossOriginResourceSharing of(Set<Origin> pages) {
        if (pages.isEmpty()) {
            return CrossOriginResourceSharing.disabled();
        }
        // The server takes them for patterns.
        List<String> origins =
                pages.stream().map(Origin::text).map(Pattern::quote).toList();
        return new CrossOriginResourceSharing(origins, METHODS, HEADERS, TOLD, WITHOUT_COOKIES);
    }
}

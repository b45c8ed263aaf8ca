package trackunit.gateway.refusal;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The media types of answers, which GraphQL over HTTP gives two names. Both are JSON, in UTF-8 as JSON always is (RFC 8259, section 8.1). */
public enum AnswerType {
    /** GraphQL's own. Its clients read what is in an answer whatever the status is. */
    GRAPHQL("application/graphql-response+json"),
    /** What clients ask for that do not know the other. */
    JSON("application/json");

    private static final String CHARSET = "charset";
    private static final String UTF_8 = "utf-8";

    /** From the widest to the one that says most; the most specific one that an answer is in decides (RFC 9110, section 12.5.1). */
    private static final List<String> RANGES = List.of("*", "*/*", "application/*");

    private final String title;

    AnswerType(String title) {
        this.title = title;
    }

    /** The media type with its character set, as an answer's header has it. */
    public String header() {
        return title + "; " + CHARSET + "=" + UTF_8;
    }

    /** Gives what the sender of a request wants most; empty where it wants none of these. */
    public static Optional<AnswerType> wantedBy(RoutingContext request) {
        AnswerType known = request.get(AnswerType.class.getName());
        return known != null
                ? Optional.of(known)
                : among(request.parsedHeaders().accept());
    }

    /** Gives what to answer a request in, whether it is wanted or not. */
    public static AnswerType of(RoutingContext request) {
        return wantedBy(request).orElse(GRAPHQL);
    }

    /** Has a request answered in this one, whatever is done to its headers. */
    public void settle(RoutingContext request) {
        request.put(AnswerType.class.getName(), this);
    }

    private static Optional<AnswerType> among(List<MIMEHeader> ranges) {
        return ranges.isEmpty()
                ? Optional.of(JSON)
                : Stream.of(values())
                        .filter(type -> type.weight(ranges) > 0)
                        .max(Comparator.comparing((AnswerType type) -> type.weight(ranges))
                                .thenComparing(type -> type.preference(ranges)));
    }

    private float weight(List<MIMEHeader> ranges) {
        return ranges.stream()
                .filter(range -> precision(range) >= 0)
                .max(Comparator.comparing(this::precision).thenComparing(MIMEHeader::weight))
                .map(MIMEHeader::weight)
                .orElse(0f);
    }

    /** Among what is wanted alike: who does not name GraphQL's own may be able to read the other only. */
    private int preference(List<MIMEHeader> ranges) {
        if (this == JSON) {
            return 1;
        }
        return ranges.stream().anyMatch(range -> precision(range) == RANGES.size()) ? 2 : 0;
    }

    /** How precisely a range names this one; negative where it does not. */
    private int precision(MIMEHeader range) {
        if (!range.parameters().entrySet().stream().allMatch(AnswerType::isMet)) {
            return -1;
        }
        String wanted = range.value().strip().toLowerCase(Locale.ROOT);
        return wanted.equals(title) ? RANGES.size() : RANGES.indexOf(wanted);
    }

    private static boolean isMet(Map.Entry<String, String> parameter) {
        return parameter.getKey().equalsIgnoreCase(CHARSET)
                && parameter.getValue().equalsIgnoreCase(UTF_8);
    }
}

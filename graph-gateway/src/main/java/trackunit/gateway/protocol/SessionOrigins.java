package trackunit.gateway.protocol;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whose pages may use a browser's session: those of the very host that they ask, and of origins that operators have chosen. */
final class SessionOrigins {

    private static final List<String> SCHEMES = List.of("https://", "http://");
    private static final Pattern ORIGIN = Pattern.compile("https?://[^\\s/?#@*]+");

    private final Set<String> chosen;

    /**
     * @param chosen origins as browsers write them
     * @throws IllegalArgumentException where one of them is none, for it would never be met
     */
    SessionOrigins(List<String> chosen) {
        this.chosen = chosen.stream().map(SessionOrigins::demand).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether pages of an origin may.
     *
     * @param host the host and port that was asked; null where the request names none
     */
    boolean accept(String origin, String host) {
        String asking = canonical(origin);
        return chosen.contains(asking)
                // The gateway does not know by which of them it is reached: encryption ends at the edge.
                || host != null && SCHEMES.stream().anyMatch(scheme -> asking.equals(canonical(scheme + host)));
    }

    private static String demand(String origin) {
        String canonical = canonical(origin);
        if (!ORIGIN.matcher(canonical).matches()) {
            throw new IllegalArgumentException(
                    "gateway.sessions.origins: '%s' is no origin, as in https://photos.example.com".formatted(origin));
        }
        return canonical;
    }

    /** Without the port that a scheme means anyway; not every client leaves it out. */
    private static String canonical(String origin) {
        String text = origin.strip().toLowerCase(Locale.ROOT);
        String port = text.startsWith("https:") ? ":443" : ":80";
        return text.endsWith(port) ? text.substring(0, text.length() - port.length()) : text;
    }
}

package trackunit.local;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Where a browser has a page from: scheme, host and port.
 *
 * @param text as browsers write it
 */
public record Origin(String text) {

    /** The ports that browsers leave out. */
    private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443);

    /**
     * Reads what somebody wrote.
     *
     * @throws IllegalArgumentException where that is no origin, or more than one
     */
    public static Origin parse(String text) {
        URI address = URI.create(text);
        boolean whole = Objects.requireNonNullElse(address.getRawPath(), "").length() <= "/".length()
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
        if (!whole) {
            throw none(text);
        }
        return of(address);
    }

    /** Whether a page of this address is of this origin. */
    public boolean holds(String address) {
        try {
            return equals(of(URI.create(address)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Origin of(URI address) {
        String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
        Integer usual = USUAL_PORTS.get(scheme);
        if (usual == null || address.getHost() == null || address.getRawUserInfo() != null) {
            throw none(address.toString());
        }
        String host = scheme + "://" + address.getHost().toLowerCase(Locale.ROOT);
        int port = address.getPort();
        return new Origin(port < 0 || port == usual ? host : host + ':' + port);
    }

    private static IllegalArgumentException none(String text) {
        return new IllegalArgumentException("'" + text + "' is no origin, as in http://localhost:3000");
    }
}

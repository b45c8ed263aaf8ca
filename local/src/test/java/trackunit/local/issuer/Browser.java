package trackunit.local.issuer;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody at a browser: follows links, keeps cookies, fills in forms. */
final class Browser {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What the browser shows, or where it was sent outside of the issuer. */
    record Page(URI address, int status, String html) {}

    Page open(URI address) throws IOException, InterruptedException {
        return follow(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build());
    }

    /** Sends the form of a page with what is hidden in it and these fields. */
    Page send(Page page, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(fields);
        HIDDEN.matcher(page.html())
                .results()
                .forEach(input ->
                        all.put(HtmlUtils.htmlUnescape(input.group(1)), HtmlUtils.htmlUnescape(input.group(2))));
        Matcher action = ACTION.matcher(page.html());
        if (!action.find()) {
            throw new AssertionError("No form: " + page.html());
        }
        return follow(HttpRequest.newBuilder(page.address().resolve(action.group(1)))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(all)))
                .build());
    }

    private Page follow(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        URI next = response.headers()
                .firstValue("Location")
                .map(request.uri()::resolve)
                .orElse(null);
        if (next == null) {
            return new Page(request.uri(), response.statusCode(), response.body());
        }
        return next.getPort() == request.uri().getPort() ? open(next) : new Page(next, response.statusCode(), "");
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

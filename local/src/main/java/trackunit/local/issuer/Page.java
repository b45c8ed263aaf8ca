package trackunit.local.issuer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** A page from the class path with places for values, in the frame that all pages share. */
enum Page {
    HOME,
    LOGIN,
    ACTIVATE,
    CONSENT,
    DONE;

    private final String template;

    Page() {
        this.template = read("frame").replace("{{page}}", read(name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** The page with these values, each made harmless. */
    String html(Map<String, String> values) {
        String html = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            html = html.replace("{{" + value.getKey() + "}}", HtmlUtils.htmlEscape(value.getValue()));
        }
        return html;
    }

    private static String read(String name) {
        try (InputStream file = Page.class.getResourceAsStream(name + ".html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Page " + name + " cannot be read", e);
        }
    }
}

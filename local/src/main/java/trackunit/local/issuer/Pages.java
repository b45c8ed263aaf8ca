package trackunit.local.issuer;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The two pages of the device flow that the authorization server leaves to us. */
@RestController
class Pages {
    static final String ACTIVATE = "/activate";

    private static final Pattern USER_CODE = Pattern.compile("[A-Za-z0-9-]{4,20}");
    private static final String PAGE = """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>trackunit</title>
            <style>body{font:1rem system-ui,sans-serif;max-width:28rem;margin:15vh auto;padding:0 1rem}
            input,button{font:inherit;padding:.5rem}</style>%s</html>
            """;

    /** Asks for the code that the client shows, or takes the one that came with the address. */
    @GetMapping(value = ACTIVATE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> activate(@RequestParam(name = "user_code", required = false) String code) {
        if (code != null && USER_CODE.matcher(code).matches()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create("/oauth2/device_verification?user_code=" + code))
                    .build();
        }
        return ResponseEntity.ok(PAGE.formatted("""
                <h1>Sign in a device</h1><form action="/oauth2/device_verification"><label>Code
                <input name="user_code" autofocus required></label> <button>Continue</button></form>
                """));
    }

    /** Says that the device is signed in. */
    @GetMapping(value = "/", produces = MediaType.TEXT_HTML_VALUE)
    String done() {
        return PAGE.formatted("<h1>Signed in</h1><p>You can close this page.</p>");
    }
}

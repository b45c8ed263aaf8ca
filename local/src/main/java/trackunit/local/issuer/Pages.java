package trackunit.local.issuer;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people see of the issuer. */
@RestController
final class Pages {

    static final String HOME = "/";
    static final String LOGIN = "/login";
    static final String ACTIVATE = "/activate";
    static final String UNKNOWN_CODE = ACTIVATE + "?error";
    static final String CONSENT = "/consent";

    private static final String VERIFICATION = "/oauth2/device_verification";
    private static final Pattern USER_CODE = Pattern.compile("[A-Za-z]{4}-?[A-Za-z]{4}");

    private final String demoUsers;

    Pages(Realm realm) {
        this.demoUsers = realm.users().stream()
                .map(user -> user.username() + " / " + user.credentials().get(0).value())
                .collect(Collectors.joining(", "));
    }

    @GetMapping(path = HOME, produces = MediaType.TEXT_HTML_VALUE)
    String home(@RequestParam Map<String, String> parameters) {
        return parameters.containsKey("success")
                ? Page.DONE.html(Map.of())
                : Page.HOME.html(Map.of("users", demoUsers));
    }

    @GetMapping(path = LOGIN, produces = MediaType.TEXT_HTML_VALUE)
    String login(@RequestParam Map<String, String> parameters, CsrfToken csrf) {
        String message = parameters.containsKey("error") ? "That name and password do not fit together." : "";
        return Page.LOGIN.html(Map.of(
                "users", demoUsers, "message", message, "csrfName", csrf.getParameterName(), "csrf", csrf.getToken()));
    }

    /** Asks for a code; one that came with the address is taken on to where somebody sees it and allows it. */
    @GetMapping(path = ACTIVATE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> activate(@RequestParam Map<String, String> parameters) {
        String code = parameters.get(OAuth2ParameterNames.USER_CODE);
        if (code != null && USER_CODE.matcher(code).matches()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(VERIFICATION + "?user_code=" + code))
                    .build();
        }
        String message = parameters.containsKey("error") ? "That code is unknown or too old." : "";
        return ResponseEntity.ok(Page.ACTIVATE.html(Map.of("message", message)));
    }

    @GetMapping(path = CONSENT, produces = MediaType.TEXT_HTML_VALUE)
    String consent(
            @RequestParam("client_id") String client,
            @RequestParam("state") String state,
            @RequestParam("user_code") String userCode,
            @RequestParam("scope") String scope) {
        return Page.CONSENT.html(Map.of("client", client, "state", state, "userCode", userCode, "scope", scope));
    }
}

package trackunit.console.server;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Gives tokens by device code, password and refresh; a refresh token is good for one time. */
public final class TestIssuer {

    static final String PATH = "/issuer";

    private final Supplier<String> url;
    private final AtomicInteger count = new AtomicInteger();
    private final Set<String> valid = ConcurrentHashMap.newKeySet();
    private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
    private final Deque<String> refusals = new ConcurrentLinkedDeque<>();
    private final List<String> grants = new CopyOnWriteArrayList<>();
    private volatile int expiresIn = 900;
    private volatile int delayMillis = 1;

    TestIssuer(Supplier<String> url) {
        this.url = url;
    }

    /** Lets the next questions for tokens fail with these errors. */
    public void refuse(String... errors) {
        refusals.addAll(List.of(errors));
    }

    /** How long tokens are valid from now on, in seconds. */
    public void expiresIn(int seconds) {
        expiresIn = seconds;
    }

    /** Lets answers take some time, so that others may ask meanwhile. */
    public void slow(int milliseconds) {
        delayMillis = milliseconds;
    }

    /** The grants that were asked for, the last part of their names. */
    public List<String> grants() {
        return grants;
    }

    public boolean accepts(String authorization) {
        return authorization != null && valid.contains(authorization.replace("Bearer ", ""));
    }

    /** Takes all access tokens back. */
    public void forget() {
        valid.clear();
    }

    void answer(HttpServerRequest request, Buffer body, Vertx vertx) {
        switch (request.path().substring(PATH.length())) {
            case "/.well-known/openid-configuration" -> Answers.json(request, 200, configuration());
            case "/device" -> Answers.json(request, 200, deviceCode());
            case "/revoke" -> {
                refreshTokens.remove(form(body).get("token"));
                request.response().end();
            }
            default -> vertx.setTimer(delayMillis, timer -> token(request, form(body)));
        }
    }

    private void token(HttpServerRequest request, MultiMap form) {
        String grant = form.get("grant_type");
        grants.add(grant.substring(grant.lastIndexOf(':') + 1));
        String refusal = refusals.poll();
        if (refusal != null) {
            Answers.json(request, 400, new JsonObject().put("error", refusal));
        } else if (known(grant, form)) {
            Answers.json(request, 200, tokens());
        } else {
            Answers.json(request, 400, new JsonObject().put("error", "invalid_grant"));
        }
    }

    private boolean known(String grant, MultiMap form) {
        return switch (grant) {
            case "refresh_token" -> refreshTokens.remove(form.get("refresh_token"));
            case "password" ->
                form.get("username").equals(form.get("password"))
                        && form.get("scope").equals("analysis");
            default -> form.get("device_code").equals("the-device");
        };
    }

    private JsonObject tokens() {
        String name = "token-" + count.incrementAndGet();
        valid.add(name);
        refreshTokens.add("refresh-" + name);
        return new JsonObject()
                .put("access_token", name)
                .put("refresh_token", "refresh-" + name)
                .put("token_type", "Bearer")
                .put("expires_in", expiresIn);
    }

    private JsonObject configuration() {
        String name = url.get() + PATH;
        return new JsonObject()
                .put("issuer", name)
                .put("token_endpoint", name + "/token")
                .put("device_authorization_endpoint", name + "/device")
                .put("revocation_endpoint", name + "/revoke");
    }

    private JsonObject deviceCode() {
        return new JsonObject()
                .put("device_code", "the-device")
                .put("user_code", "ABCD-EFGH")
                .put("verification_uri", url.get() + "/activate")
                .put("expires_in", 600)
                .put("interval", 2);
    }

    private static MultiMap form(Buffer body) {
        MultiMap form = MultiMap.caseInsensitiveMultiMap();
        for (String field : body.toString().split("&")) {
            String[] parts = field.split("=", 2);
            form.add(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }
}

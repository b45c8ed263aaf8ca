package trackunit.orchestrator.scene;

import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import trackunit.contracts.Owner;

/** Signs in demo users at the issuer. */
@ApplicationScoped
public class SignIn {

    private final String issuer;

    SignIn(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        this.issuer = issuer;
    }

    public String token(String user, String client, String scope) {
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", user)
                .formParam("password", user)
                .formParam("scope", scope)
                .post(issuer + "/oauth2/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    public String token(String user) {
        return token(user, "trackunit-console", "analysis");
    }

    /** To whom the analyses of a token's user belong. */
    public static Owner owner(String token) {
        byte[] claims = java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        io.restassured.path.json.JsonPath json =
                new io.restassured.path.json.JsonPath(new String(claims, java.nio.charset.StandardCharsets.UTF_8));
        return Owner.of(json.getString("iss"), json.getString("sub"));
    }
}

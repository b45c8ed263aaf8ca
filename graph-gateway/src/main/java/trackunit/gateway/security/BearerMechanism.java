package trackunit.gateway.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import trackunit.gateway.refusal.AnswerType;
import trackunit.gateway.refusal.ErrorAnswer;
import trackunit.gateway.refusal.ErrorCode;

/** Verifies bearer tokens as OIDC does, and tells a GraphQL client in its own language when one is not accepted. */
@Alternative
@Priority(1)
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism oidc;

    BearerMechanism(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identityProviders) {
        // OIDC makes itself the one that answers a bad token; here it only judges it.
        return judge(context, identityProviders)
                .onItem()
                .ifNotNull()
                .invoke(BearerMechanism::demandSubject)
                .onItemOrFailure()
                .invoke((identity, failure) -> context.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    private Uni<SecurityIdentity> judge(RoutingContext context, IdentityProviderManager identityProviders) {
        return BearerShape.broken(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                ? Uni.createFrom().failure(new AuthenticationFailedException("No JWT"))
                : oidc.authenticate(context, identityProviders)
                        .onItem()
                        .ifNull()
                        .switchTo(() -> nobody(identityProviders));
    }

    /** A socket whose first frame brings no bearer token would wait for ever for somebody to be named. */
    private static Uni<SecurityIdentity> nobody(IdentityProviderManager identityProviders) {
        return identityProviders.authenticate(AnonymousAuthenticationRequest.INSTANCE);
    }

    /** Tokens without a subject would all have the same owner. */
    private static void demandSubject(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token
                && (token.getSubject() == null || token.getSubject().isBlank())) {
            throw new AuthenticationFailedException("No subject");
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return HttpAuthenticationMechanism.super.sendChallenge(context).call(() -> {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, AnswerType.of(context).header());
            String body = ErrorAnswer.of(ErrorCode.UNAUTHENTICATED, "The token is not accepted");
            return Uni.createFrom().completionStage(context.response().end(body).toCompletionStage());
        });
    }
}

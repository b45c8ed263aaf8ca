package trackunit.gateway.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import trackunit.gateway.refusal.ErrorAnswer;
import trackunit.gateway.refusal.ErrorCode;

/** Refuses bodies that are no JSON object before they are taken for an operation; their errors would have no code. */
@ApplicationScoped
class RequestGate {

    static final String PATH = "/graphql";

    /** After tokens were read, before Quarkus looks at the size of a body: it would answer without a code. */
    static final int BEFORE_BODIES = -3;

    private static final String JSON = "application/json";

    /** No stricter than what reads the body next; Vert.x' own would let comments pass. */
    private static final ObjectReader STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final BodyHandler body;
    private final long limit;

    RequestGate(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
        this.body = BodyHandler.create(false).setBodyLimit(this.limit);
    }

    void open(@Observes Router router) {
        router.post(PATH)
                .order(BEFORE_BODIES)
                .failureHandler(this::fail)
                .handler(RequestGate::checkType)
                .handler(context -> {
                    body.handle(context);
                    // Quarkus pauses a request until somebody reads its body.
                    context.request().resume();
                })
                .handler(RequestGate::checkBody);
    }

    private static void checkType(RoutingContext context) {
        if (!isJson(context.request())) {
            refuseType(context, "The body is not " + JSON);
        } else if (isPacked(context.request())) {
            context.response().putHeader(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.IDENTITY);
            refuseType(context, "The body has a Content-Encoding; only bodies without one are read");
        } else {
            context.next();
        }
    }

    /** A form of a browser can send any text to any site, with the cookies of its user, but not this media type. */
    private static boolean isJson(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(JSON);
    }

    private static boolean isPacked(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.CONTENT_ENCODING).stream()
                .anyMatch(encoding -> !HttpHeaders.IDENTITY.toString().equalsIgnoreCase(encoding.strip()));
    }

    private static void refuseType(RoutingContext context, String message) {
        ErrorAnswer.send(context, HttpResponseStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_REQUEST, message);
    }

    private static void checkBody(RoutingContext context) {
        fault(context).ifPresentOrElse(fault -> ErrorAnswer.send(context, ErrorCode.BAD_REQUEST, fault), context::next);
    }

    private static Optional<String> fault(RoutingContext context) {
        try {
            JsonNode value = STRICT.readTree(
                    context.body().isEmpty() ? "" : context.body().asString());
            if (value.isArray()) {
                return Optional.of("A request is one operation; lists of them are not answered");
            }
            return value.isObject() ? Optional.empty() : Optional.of("The body is no JSON object");
        } catch (JsonProcessingException e) {
            return Optional.of("The body is no JSON object");
        }
    }

    private void fail(RoutingContext context) {
        if (context.statusCode() == ErrorCode.BODY_TOO_LARGE.status().code()) {
            // The rest of the body is not read.
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            ErrorAnswer.send(context, ErrorCode.BODY_TOO_LARGE, "The body has more than %d bytes".formatted(limit));
        } else {
            context.next();
        }
    }
}

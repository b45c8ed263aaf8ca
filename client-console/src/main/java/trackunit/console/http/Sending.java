package trackunit.console.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import trackunit.console.ConsoleFailure;
import trackunit.console.PassingFailure;

/** Sends requests, and says in one line what became of those that were not answered. */
public final class Sending {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private Sending() {}

    /** A client for all requests of one run, that also believes the certificates of this file, if there is one. */
    public static HttpClient client(Optional<Path> authority) {
        HttpClient.Builder builder =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT_TIMEOUT);
        authority.map(Trust::also).ifPresent(builder::sslContext);
        return builder.build();
    }

    /** Sends a request and waits for its answer, whatever its status is. */
    public static <T> HttpResponse<T> send(HttpClient http, HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw failure(request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConsoleFailure("Interrupted", e);
        }
    }

    /** Says what an exchange with an address failed of. */
    public static ConsoleFailure failure(URI address, Throwable cause) {
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return new UnreachableFailure(address, cause);
        } else if (cause instanceof SSLException) {
            return new ConsoleFailure(origin(address) + " is not trusted: " + cause.getMessage(), cause);
        }
        return new PassingFailure(origin(address) + " broke the connection off", cause);
    }

    /** The part of an address that names the server. */
    public static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}

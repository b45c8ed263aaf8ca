package trackunit.orchestrator.step.vision;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import trackunit.contracts.PhotoFormat;
import trackunit.orchestrator.outage.StoppingException;
import trackunit.recognition.Occasion;
import trackunit.recognition.ProviderFailedException;
import trackunit.recognition.UnreadablePhotoException;
import trackunit.recognition.UnreadablePhotoException.Reason;

/** One exchange with the API. */
final class VisionApi {

    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private final ProviderSettings.Http settings;
    private final URI url;
    private final Optional<String> authorization;
    private final HttpClient client;

    VisionApi(ProviderSettings.Http settings) {
        this.settings = settings;
        this.url = settings.url()
                .orElseThrow(() -> new IllegalStateException("orchestrator.recognition.http.url is not set"));
        this.authorization =
                settings.key().map(String::strip).filter(key -> !key.isEmpty()).map(VisionApi::bearer);
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /**
     * Posts a photo once.
     *
     * @param most how long it may take, to the last byte of the answer
     * @throws AwayException where the API may answer another time
     * @throws ProviderFailedException where it refuses
     * @throws UnreadablePhotoException where it says that the photo is at fault
     */
    byte[] post(byte[] photo, Occasion occasion, Duration most) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request(photo, occasion), head -> new BoundedBody(settings.answerBytes()));
        try {
            return body(answer.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new AwayException("No answer within " + most, Optional.empty(), e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException(e);
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(byte[] photo, Occasion occasion) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", contentType(photo))
                .header("Accept", "application/json")
                .header("X-Correlation-Id", occasion.correlationId())
                .header("Idempotency-Key", occasion.idempotencyKey())
                .POST(BodyPublishers.ofByteArray(photo));
        authorization.ifPresent(value -> request.header("Authorization", value));
        return request.build();
    }

    /** Checks the key here: what the client says of a header that it refuses has the key in it. */
    private static String bearer(String key) {
        if (!key.matches("[\\x21-\\x7e]+")) {
            throw new IllegalStateException("orchestrator.recognition.http.key has characters that no key has");
        }
        return "Bearer " + key;
    }

    private static String contentType(byte[] photo) {
        PhotoFormat format = PhotoFormat.sniff(photo)
                .orElseThrow(() -> new UnreadablePhotoException(Reason.NOT_A_PICTURE, "The file is no picture."));
        return format.contentType();
    }

    private static byte[] body(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == 200) {
            return answer.body();
        }
        if (PASSING.contains(status)) {
            throw new AwayException("Status " + status, RetryAfter.of(answer.headers(), Instant.now()), null);
        }
        throw switch (status) {
            case 413 -> new UnreadablePhotoException(Reason.PICTURE_TOO_LARGE, "The provider takes no photo so large.");
            case 415 -> new UnreadablePhotoException(Reason.NOT_A_PICTURE, "The provider does not read this format.");
            case 422 ->
                new UnreadablePhotoException(Reason.UNREADABLE_PICTURE, "The provider cannot decode the photo.");
            default -> new ProviderFailedException("The provider refused with status " + status + '.');
        };
    }

    private static RuntimeException failure(Throwable cause) {
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof ProviderFailedException known) {
                return known;
            }
        }
        return cause instanceof IOException
                ? new AwayException("The connection failed", Optional.empty(), cause)
                : new IllegalStateException("The provider could not be asked", cause);
    }
}

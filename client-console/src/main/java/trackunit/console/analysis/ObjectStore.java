package trackunit.console.analysis;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import trackunit.console.ConsoleFailure;
import trackunit.console.PassingFailure;
import trackunit.console.Patience;
import trackunit.console.http.Sending;

/** Puts photos to the addresses that the gateway gives. Thread-safe. */
final class ObjectStore {

    /** As long as an address is valid. */
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final HttpClient http;
    private final Patience patience;

    ObjectStore(HttpClient http, Patience patience) {
        this.http = http;
        this.patience = patience;
    }

    /** Puts a photo; putting it twice is putting it once. */
    void put(URI address, Photo photo) {
        patience.call(() -> tryToPut(address, photo));
    }

    private int tryToPut(URI address, Photo photo) {
        int status = status(Sending.send(http, request(address, photo), BodyHandlers.ofInputStream()));
        if (status >= 500 || status == 429) {
            throw new PassingFailure("The object store is busy (" + status + ")", Duration.ZERO);
        } else if (status / 100 != 2) {
            throw new ConsoleFailure("The object store does not take the photo (" + status + ")");
        }
        return status;
    }

    /** A store that refuses closes the connection under the photo: its status arrives, the rest of its answer may not. */
    private static int status(HttpResponse<InputStream> answer) {
        try {
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new PassingFailure("The object store broke the connection off", e);
        }
    }

    private static HttpRequest request(URI address, Photo photo) {
        try {
            return HttpRequest.newBuilder(address)
                    .timeout(TIMEOUT)
                    .header("Content-Type", photo.contentType())
                    .PUT(BodyPublishers.ofFile(photo.file()))
                    .build();
        } catch (FileNotFoundException e) {
            throw new ConsoleFailure("The file went away while it was sent", e);
        }
    }
}

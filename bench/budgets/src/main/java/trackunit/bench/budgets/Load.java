package trackunit.bench.budgets;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Clients that ask a gateway one thing after the other, each on a connection of its own. */
final class Load implements AutoCloseable {

    private static final int CLIENTS = 16;
    private static final double NANOS = 1e9;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http;
    private final URI gateway;
    private final String token;

    Load(URI gateway, String token) {
        this.http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CLIENTS));
        this.gateway = gateway;
        this.token = token;
    }

    /**
     * Asks for so long.
     *
     * @param body gives a request's body, one after the other
     * @return answers in a second
     */
    double rate(Supplier<String> body, double seconds) throws InterruptedException, ExecutionException {
        AtomicLong answers = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * NANOS);
        Future.all(IntStream.range(0, CLIENTS)
                        .mapToObj(client -> Future.<Void>future(ended -> ask(body, end, answers, ended)))
                        .toList())
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        return answers.get() * NANOS / (System.nanoTime() - begin);
    }

    private void ask(Supplier<String> body, long end, AtomicLong answers, Promise<Void> ended) {
        if (System.nanoTime() >= end) {
            ended.complete();
            return;
        }
        http.request(HttpMethod.POST, gateway.getPort(), gateway.getHost(), "/graphql")
                .compose(request -> send(request, body.get()))
                .onFailure(ended::fail)
                .onSuccess(answer -> {
                    answers.incrementAndGet();
                    ask(body, end, answers, ended);
                });
    }

    private Future<Buffer> send(HttpClientRequest request, String body) {
        return request.putHeader("Content-Type", "application/json")
                .putHeader("Authorization", "Bearer " + token)
                .send(body)
                .compose(response -> response.body().compose(answer -> checked(response.statusCode(), answer)));
    }

    /** A refusal costs less than what was asked for, and must not be counted. */
    private static Future<Buffer> checked(int status, Buffer answer) {
        boolean answered = status == 200 && !answer.toString().contains("\"errors\"");
        return answered
                ? Future.succeededFuture(answer)
                : Future.failedFuture("The gateway answers " + status + ": " + answer);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}

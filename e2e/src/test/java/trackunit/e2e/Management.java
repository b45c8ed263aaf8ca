package trackunit.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.LocalPortForward;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** RabbitMQ's management API, as an operator reaches it: by a port that the API server forwards. */
record Management(Cluster cluster, String password) {
    /** An offer to change to HTTP/2 is too much for a forwarded port. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Management of(Cluster cluster) {
        return new Management(cluster, password(cluster, "operator"));
    }

    /** What a user of the broker signs in with, as its Secret says. */
    static String password(Cluster cluster, String user) {
        Secret users = cluster.api()
                .secrets()
                .inNamespace("messaging")
                .withName(secretOfUsers(cluster))
                .get();
        String json = new String(Base64.getDecoder().decode(users.getData().get("users.json")), UTF_8);
        for (JsonNode known : Story.parse(json).get("users")) {
            if (known.get("name").textValue().equals(user)) {
                return known.get("password").textValue();
            }
        }
        throw new AssertionError("The broker has no user " + user);
    }

    /** The Secret that the broker has mounted; those of the times before may still lie about. */
    private static String secretOfUsers(Cluster cluster) {
        return cluster
                .api()
                .apps()
                .statefulSets()
                .inNamespace("messaging")
                .withName("rabbitmq")
                .get()
                .getSpec()
                .getTemplate()
                .getSpec()
                .getVolumes()
                .stream()
                .filter(volume -> volume.getName().equals("users"))
                .map(volume -> volume.getSecret().getSecretName())
                .findFirst()
                .orElseThrow();
    }

    void publish(String exchange, String payload) throws Exception {
        String answer = ask(
                "POST",
                "/api/exchanges/%2F/" + exchange + "/publish",
                "{\"properties\":{\"delivery_mode\":2},\"routing_key\":\"\",\"payload\":\"" + payload
                        + "\",\"payload_encoding\":\"string\"}");
        if (!answer.contains("\"routed\":true")) {
            throw new AssertionError(answer);
        }
    }

    void purge(String queue) throws Exception {
        ask("DELETE", "/api/queues/%2F/" + queue + "/contents", "");
    }

    /** Takes the oldest message out of a queue, and gives its payload. */
    String take(String queue) throws Exception {
        String answer = ask(
                "POST",
                "/api/queues/%2F/" + queue + "/get",
                "{\"count\":1,\"ackmode\":\"ack_requeue_false\",\"encoding\":\"auto\"}");
        return Story.parse(answer).at("/0/payload").asText();
    }

    private String ask(String method, String path, String body) throws IOException, InterruptedException {
        try (LocalPortForward forward = cluster.api()
                .pods()
                .inNamespace("messaging")
                .withName("rabbitmq-0")
                .portForward(15672)) {
            String sign = Base64.getEncoder().encodeToString(("operator:" + password).getBytes(UTF_8));
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + forward.getLocalPort() + path))
                    .header("Authorization", "Basic " + sign)
                    .method(method, BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        }
    }
}

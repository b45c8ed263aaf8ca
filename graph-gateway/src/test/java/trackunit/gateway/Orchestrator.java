package trackunit.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import trackunit.contracts.AnalysisEvent;
import trackunit.contracts.AnalysisSnapshot;
import trackunit.contracts.AnalysisSnapshotPage;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.MessageCodec;
import trackunit.contracts.Owner;

/** The orchestrator's internal API over HTTP, answered from a log that the test writes. */
final class Orchestrator implements AutoCloseable {

    private static final String ROOT = "/internal/analyses";
    private static final MessageCodec CODEC = new MessageCodec();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Map<CorrelationId, AnalysisSnapshot> snapshots = new ConcurrentHashMap<>();
    private final Map<CorrelationId, List<AnalysisEvent>> log = new ConcurrentHashMap<>();
    private final List<String> reads = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final HeldAnswers answers = new HeldAnswers();

    private Orchestrator(HttpServer server) {
        this.server = server;
    }

    static Orchestrator start() {
        int port = URI.create(Settings.get("ORCHESTRATOR_URL")).getPort();
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            Orchestrator orchestrator = new Orchestrator(server);
            server.createContext(ROOT, orchestrator::answer).getFilters().add(orchestrator.answers);
            server.setExecutor(Executors.newFixedThreadPool(4));
            server.start();
            return orchestrator;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes events to the log, as a transaction would. */
    void append(Story story, List<AnalysisEvent> events) {
        log.computeIfAbsent(story.id(), id -> new CopyOnWriteArrayList<>()).addAll(events);
        snapshots.put(story.id(), story.snapshot(log.get(story.id())));
    }

    /** What its answers wait for. */
    HeldAnswers answers() {
        return answers;
    }

    /** Which paths were asked for. */
    List<String> reads() {
        return reads;
    }

    /** After which seq the log of an analysis was last asked for. */
    int lastRead(Story story) {
        return reads.stream()
                .filter(read -> read.contains(story.id().toString()) && read.contains("afterSeq="))
                .mapToInt(read -> Integer.parseInt(read.replaceAll(".*afterSeq=(\\d+).*", "$1")))
                .max()
                .orElse(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            reads.add(exchange.getRequestURI().toString());
            Owner owner = Tokens.ownerOf(
                    exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length()));
            String[] parts =
                    exchange.getRequestURI().getPath().substring(ROOT.length()).split("/");
            byte[] body = parts.length < 2 ? page(owner) : one(owner, parts, query(exchange));
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] page(Owner owner) throws IOException {
        List<AnalysisSnapshot> own =
                snapshots.values().stream().filter(s -> s.owner().equals(owner)).toList();
        return JSON.writeValueAsBytes(new AnalysisSnapshotPage(own, null));
    }

    private byte[] one(Owner owner, String[] parts, Map<String, Integer> query) throws IOException {
        AnalysisSnapshot snapshot = snapshots.get(CorrelationId.parse(parts[1]));
        if (snapshot == null || !snapshot.owner().equals(owner)) {
            return new byte[0];
        }
        return parts.length == 2 ? JSON.writeValueAsBytes(snapshot) : events(snapshot, query);
    }

    private byte[] events(AnalysisSnapshot snapshot, Map<String, Integer> query) {
        List<String> found = log.get(snapshot.correlationId()).stream()
                .filter(event -> event.seq() > query.get("afterSeq"))
                .limit(query.get("first"))
                .map(event -> new String(CODEC.encode(event), UTF_8))
                .toList();
        return ("[" + String.join(",", found) + "]").getBytes(UTF_8);
    }

    private static Map<String, Integer> query(HttpExchange exchange) {
        Map<String, Integer> values = new ConcurrentHashMap<>();
        String query = exchange.getRequestURI().getQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            values.put(pair.split("=")[0], Integer.valueOf(pair.split("=")[1]));
        }
        return values;
    }

    @Override
    public void close() {
        answers.release();
        server.stop(0);
    }
}

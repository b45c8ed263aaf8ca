package trackunit.gateway.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;

/**
 * The operations that this gateway answers, where operators have chosen them. A client names one by its SHA-256, as
 * Apollo's clients do ({@code extensions.persistedQuery.sha256Hash}), or sends its whole document.
 */
@ApplicationScoped
class AllowedOperations {

    private static final String ENDING = ".graphql";

    /** Apollo's messages: several clients decide by these, not by the code. After the first one they name no document any more. */
    private static final String NOT_SUPPORTED = "PersistedQueryNotSupported";

    private static final String NOT_FOUND = "PersistedQueryNotFound";

    private final Optional<Map<String, String>> documents;

    @Inject
    AllowedOperations(RequestLimits limits) {
        this(limits.operations().map(AllowedOperations::read));
    }

    /** @param documents the documents by their SHA-256; empty where every document is answered */
    AllowedOperations(Optional<Map<String, String>> documents) {
        this.documents = documents;
    }

    /**
     * Gives the request with its document.
     *
     * @throws RefusedException where the document is not on the list, or where only its hash was sent and is not known
     */
    JsonObject admit(JsonObject request) {
        Optional<String> hash = RequestShape.hash(request);
        if (!request.containsKey("query")) {
            return Json.createObjectBuilder(request)
                    .add("query", stored(hash.orElse("")))
                    .build();
        }
        String query = request.getString("query");
        if (hash.isPresent() && !hash.get().equals(DocumentHash.of(query))) {
            throw RefusedException.badRequest("sha256Hash is not that of the query");
        } else if (documents.isPresent() && !documents.get().containsKey(DocumentHash.of(query.strip()))) {
            throw RefusedException.of(ErrorCode.NOT_ALLOWED, "The operation is none of those that are answered here");
        }
        return request;
    }

    private String stored(String hash) {
        Map<String, String> known = documents.orElseThrow(
                () -> RefusedException.of(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, NOT_SUPPORTED));
        return Optional.ofNullable(known.get(hash))
                .orElseThrow(() -> RefusedException.of(ErrorCode.PERSISTED_QUERY_NOT_FOUND, NOT_FOUND));
    }

    /** Reads a folder; a document is known by the hash of its file, and without the white space around it. */
    static Map<String, String> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> found = new HashMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                String text = Files.readString(file);
                List.of(text, text.strip()).forEach(t -> found.put(DocumentHash.of(t), text));
            }
            return Map.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException("The operations that are allowed cannot be read", e);
        }
    }
}

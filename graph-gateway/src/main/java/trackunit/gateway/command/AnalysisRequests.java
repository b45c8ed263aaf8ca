package trackunit.gateway.command;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.ObjectKey;
import trackunit.contracts.Owner;
import trackunit.contracts.RequestAnalysis;
import trackunit.gateway.refusal.ErrorCode;
import trackunit.gateway.refusal.RefusedException;
import trackunit.gateway.upload.ConfirmedPhoto;

/** Asks for analyses. Asking twice for the same is asking once, because the id says what was asked for. */
@ApplicationScoped
public class AnalysisRequests {

    private final CommandSender sender;

    AnalysisRequests(CommandSender sender) {
        this.sender = sender;
    }

    /**
     * Reads an object key that a caller named.
     *
     * @throws RefusedException where it has another shape, or where its shape says that it is somebody else's
     */
    public static ObjectKey ownKey(Owner owner, String text) {
        ObjectKey key = parse(text);
        if (!key.owner().equals(owner)) {
            throw RefusedException.of(ErrorCode.FORBIDDEN, "The object belongs to somebody else");
        }
        return key;
    }

    /** Asks for the analysis of a photo; gives its id once the broker has confirmed the command. */
    public Uni<CorrelationId> request(Owner owner, ConfirmedPhoto photo, Wish wish) {
        String key = photo.key().toString();
        String name = wish.clientRequestId().map(own -> key + '\n' + own).orElse(key);
        CorrelationId id = CorrelationId.of(owner, name);
        RequestAnalysis command = new RequestAnalysis(
                id, owner, photo.key(), wish.priority(), photo.sha256(), wish.location(), Instant.now());
        return sender.send(command).replaceWith(id);
    }

    private static ObjectKey parse(String text) {
        try {
            return ObjectKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw RefusedException.badRequest("objectKey has another shape");
        }
    }
}

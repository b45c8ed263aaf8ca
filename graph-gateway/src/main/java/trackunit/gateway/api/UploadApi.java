package trackunit.gateway.api;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import java.math.BigInteger;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import trackunit.contracts.CorrelationId;
import trackunit.contracts.Owner;
import trackunit.gateway.command.AnalysisRequests;
import trackunit.gateway.command.Wish;
import trackunit.gateway.refusal.RefusedException;
import trackunit.gateway.security.Callers;
import trackunit.gateway.upload.ConfirmedPhoto;
import trackunit.gateway.upload.StartedUpload;
import trackunit.gateway.upload.Uploads;

/** How photos come in. */
@GraphQLApi
public class UploadApi {

    private final Uploads uploads;
    private final AnalysisRequests requests;
    private final Callers callers;

    UploadApi(Uploads uploads, AnalysisRequests requests, Callers callers) {
        this.uploads = uploads;
        this.requests = requests;
        this.callers = callers;
    }

    /** Begins an upload. */
    @Mutation
    @NonNull
    @PermissionsAllowed(Callers.SCOPE)
    @Description("Begins an upload: gives an address to put one photo to.")
    public Uni<StartUploadPayload> startUpload(
            @Name("filename") @NonNull @Description("What you call the file; it is not kept.") String filename,
            @Name("contentType") @NonNull @Description("image/jpeg, image/png or image/webp.") String contentType) {
        Owner owner = callers.current().owner();
        return Uni.createFrom().item(() -> payload(uploads.start(owner, contentType)));
    }

    /** Checks an upload and by default asks for its analysis. */
    @Mutation
    @NonNull
    @PermissionsAllowed(Callers.SCOPE)
    @Description("Checks what was put and asks for its analysis. Confirming twice is confirming once.")
    public Uni<ConfirmUploadPayload> confirmUpload(
            @Name("uploadId") @Id @NonNull @Description("Names the upload.") String uploadId,
            @Name("bytes") @NonNull @Description("The size of the file.") BigInteger bytes,
            @Name("checksum")
                    @NonNull
                    @Description("The SHA-256 of the file: 64 hexadecimal digits, or Base64; sha256: before it or not.")
                    String checksum,
            @Name("analyse") @DefaultValue("true") @Description("Whether to ask for the analysis at once.")
                    boolean analyse) {
        Owner owner = callers.current().owner();
        long size = size(bytes);
        return uploads.confirm(owner, uploadId, size, checksum)
                .chain(photo -> analyse ? analysed(owner, photo) : confirmed(owner, photo));
    }

    private static long size(BigInteger bytes) {
        if (bytes.bitLength() >= Long.SIZE) {
            throw RefusedException.badRequest("bytes is no size of a file");
        }
        return bytes.longValue();
    }

    private Uni<ConfirmUploadPayload> analysed(Owner owner, ConfirmedPhoto photo) {
        return requests.request(owner, photo, Wish.DEFAULT)
                .map(id -> payload(UploadStatus.ANALYSIS_REQUESTED, id, photo));
    }

    private static Uni<ConfirmUploadPayload> confirmed(Owner owner, ConfirmedPhoto photo) {
        CorrelationId id = CorrelationId.of(owner, photo.key().toString());
        return Uni.createFrom().item(payload(UploadStatus.CONFIRMED, id, photo));
    }

    private static ConfirmUploadPayload payload(UploadStatus status, CorrelationId id, ConfirmedPhoto photo) {
        return new ConfirmUploadPayload(status, id.toString(), photo.key().toString());
    }

    private static StartUploadPayload payload(StartedUpload started) {
        ImageUploadPayload upload = new ImageUploadPayload(
                started.id().toString(),
                started.key().toString(),
                started.putUrl().toString(),
                started.expiresAt());
        return new StartUploadPayload(started.correlationId().toString(), upload);
    }
}

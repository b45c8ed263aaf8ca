package trackunit.local.objects;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import trackunit.local.machine.PortClaim;

/**
 * Addresses of one object, as the gateway signs them.
 *
 * @param endpoint where the store is
 * @param secret what they are signed with
 */
record SignedAddresses(URI endpoint, String secret) {
    static final String JPEG = "image/jpeg";
    static final String KEY = "images/one.jpg";
    static final Duration A_WHILE = Duration.ofMinutes(5);

    static SignedAddresses of(PortClaim claim) {
        return new SignedAddresses(ObjectStore.endpoint(claim.ports().objects()), ObjectStore.SECRET_KEY);
    }

    URI put() {
        return put(A_WHILE);
    }

    URI put(Duration validity) {
        try (S3Presigner presigner = presigner()) {
            return presigner
                    .presignPutObject(request -> request.signatureDuration(validity)
                            .putObjectRequest(put ->
                                    put.bucket(ObjectStore.BUCKET).key(KEY).contentType(JPEG)))
                    .httpRequest()
                    .getUri();
        }
    }

    URI get() {
        try (S3Presigner presigner = presigner()) {
            return presigner
                    .presignGetObject(request -> request.signatureDuration(A_WHILE)
                            .getObjectRequest(
                                    get -> get.bucket(ObjectStore.BUCKET).key(KEY)))
                    .httpRequest()
                    .getUri();
        }
    }

    private S3Presigner presigner() {
        return S3Presigner.builder()
                .endpointOverride(endpoint)
                .region(Region.of(ObjectStore.REGION))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ObjectStore.ACCESS_KEY, secret)))
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build();
    }
}

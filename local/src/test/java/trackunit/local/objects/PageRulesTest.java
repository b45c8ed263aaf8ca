package trackunit.local.objects;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trackunit.local.CrossOrigin;
import trackunit.local.Origin;
import trackunit.local.machine.PortClaim;

/** What a page that a developer serves on another port may do with signed addresses. */
class PageRulesTest {
    private static final String OURS = "http://a.local:3000";

    @TempDir
    Path folder;

    private final PortClaim claim = PortClaim.of(0, 0, 0);
    private final CrossOrigin page = new CrossOrigin(OURS);
    private ObjectStore store;

    private URI start(Set<Origin> pages) {
        store = ObjectStore.start(folder, claim.ports().objects(), pages);
        return SignedAddresses.of(claim).put();
    }

    @AfterEach
    void stop() {
        store.close();
        claim.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content-type", "content-type,x-amz-checksum-sha256", "x-amz-meta-name"})
    void a_page_may_put_a_photo(String headers) throws Exception {
        CrossOrigin.Answer answer = page.preflight(start(Set.of(Origin.parse(OURS))), "PUT", headers);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.allowed()).hasValue(OURS);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("PUT", "GET");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers")).hasValue(headers);
    }

    @Test
    void a_page_reads_what_becomes_of_it() throws Exception {
        URI address = start(Set.of(Origin.parse(OURS), Origin.parse("http://localhost:4000")));

        CrossOrigin.Answer put = page.send(HttpRequest.newBuilder(address)
                .header("Content-Type", SignedAddresses.JPEG)
                .PUT(HttpRequest.BodyPublishers.ofString("photo")));

        assertThat(put.status()).isEqualTo(200);
        assertThat(put.allowed()).hasValue(OURS);
        assertThat(page.send(HttpRequest.newBuilder(SignedAddresses.of(claim).get()))
                        .allowed())
                .hasValue(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.local:3001", "http://axlocal:3000", "http://b.a.local:3000", "null"})
    void a_page_of_another_origin_may_not(String origin) throws Exception {
        URI address = start(Set.of(Origin.parse(OURS)));

        CrossOrigin.Answer answer = new CrossOrigin(origin).preflight(address, "PUT", "content-type");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.allowed()).isEmpty();
    }

    @Test
    void no_page_may_where_none_was_allowed() throws Exception {
        CrossOrigin.Answer answer = page.preflight(start(Set.of()), "PUT", "content-type");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.allowed()).isEmpty();
    }
}

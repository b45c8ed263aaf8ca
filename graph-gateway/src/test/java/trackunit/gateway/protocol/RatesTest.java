package trackunit.gateway.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trackunit.contracts.Owner;
import trackunit.gateway.refusal.RefusedException;

/** How rates and quotas count. */
class RatesTest {

    private static final Owner ALICE = Owner.of("issuer", "alice");

    private final AtomicLong clock = new AtomicLong();

    @Test
    void a_bucket_lets_a_burst_pass_and_then_says_how_long_to_wait() {
        TokenBucket bucket = new TokenBucket(3, 2, clock::get);
        assertThat(IntStream.range(0, 3).mapToObj(i -> bucket.take())).containsOnly(Duration.ZERO);
        assertThat(bucket.take()).isEqualTo(Duration.ofMillis(500));
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(500));
        assertThat(bucket.take()).isZero();
        assertThat(bucket.take()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void a_long_rest_gives_no_more_than_a_burst() {
        TokenBucket bucket = new TokenBucket(3, 2, clock::get);
        clock.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(IntStream.range(0, 4).filter(i -> bucket.take().isZero())).hasSize(3);
    }

    @Test
    void what_turns_out_to_be_several_is_made_good_before_anything_else() {
        TokenBucket bucket = new TokenBucket(3, 2, clock::get);
        bucket.take();
        bucket.charge(4);
        assertThat(bucket.take()).isEqualTo(Duration.ofMillis(1500));
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(1500));
        assertThat(bucket.take()).isZero();
        assertThat(bucket.take()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void a_request_counts_as_many_as_the_fields_that_it_asks_of_the_root() {
        RequestRate rate =
                rate(Map.of("gateway.limits.request-burst", "20", "gateway.limits.requests-per-second", "10"));
        rate.count(ALICE).accept(1);
        rate.count(ALICE).accept(20);
        assertThatThrownBy(() -> rate.count(ALICE)).isInstanceOf(RefusedException.class);
        rate.count(Owner.of("issuer", "bob")).accept(20);
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(200));
        rate.count(ALICE).accept(1);
    }

    @Test
    void the_wait_is_told_in_whole_seconds_and_never_as_none() {
        RequestRate rate = rate(Map.of("gateway.limits.request-burst", "1"));
        rate.count(ALICE);
        assertThatThrownBy(() -> rate.count(ALICE))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.details()).containsEntry("retryAfter", 1L));
    }

    @Test
    void only_so_many_users_are_counted_and_who_is_forgotten_is_not_refused() {
        RequestRate rate = rate(Map.of("gateway.limits.request-burst", "1", "gateway.limits.counted-users", "10"));
        IntStream.range(0, 100).forEach(i -> rate.count(Owner.of("issuer", "user" + i)));
        assertThat(rate.users()).isEqualTo(10);
        rate.count(Owner.of("issuer", "user0"));
    }

    @Test
    void a_quota_counts_what_is_open_and_forgets_who_has_nothing() {
        Quota<String> quota = new Quota<>(2);
        assertThat(quota.open("a")).isTrue();
        assertThat(quota.open("a")).isTrue();
        assertThat(quota.open("a")).isFalse();
        assertThat(quota.open("b")).isTrue();
        quota.close("a");
        assertThat(quota.open("a")).isTrue();
        quota.close("a");
        quota.close("a");
        quota.close("b");
        assertThat(quota.holders()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"prod,false", "dev,true", "test,true"})
    void the_schema_is_told_to_developers_and_not_in_production(String profile, boolean told) throws Exception {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withMapping(RequestLimits.class)
                .withMappingIgnore("gateway.limits.**")
                .withSources(new PropertiesConfigSource(getClass().getResource("/application.properties")))
                .build();
        assertThat(config.getConfigMapping(RequestLimits.class).introspection()).isEqualTo(told);
    }

    private RequestRate rate(Map<String, String> settings) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(RequestLimits.class)
                .withDefaultValues(settings)
                .build();
        return new RequestRate(config.getConfigMapping(RequestLimits.class), clock::get);
    }
}

package trackunit.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trackunit.local.Origin;

class SettingsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "quarkus.oidc.auth-server-url, QUARKUS_OIDC_AUTH_SERVER_URL",
        "rabbitmq-virtual-host, RABBITMQ_VIRTUAL_HOST",
        "objects.public-endpoint, OBJECTS_PUBLIC_ENDPOINT"
    })
    void a_setting_has_the_environment_variable_that_microprofile_config_derives(String name, String variable) {
        assertThat(Settings.variable(name)).isEqualTo(variable);
    }

    @Test
    void the_ready_file_has_each_setting_by_both_names_and_each_fact_once() throws Exception {
        Path file = folder.resolve("not/yet/there/ready.properties");

        new ReadyFile()
                .settings(Map.of("objects.bucket", "photos"))
                .facts(Map.of("GATEWAY_0_PID", "1"))
                .write(file);

        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        assertThat(read)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("objects.bucket", "photos", "OBJECTS_BUCKET", "photos", "GATEWAY_0_PID", "1"));
        assertThat(file.getParent()).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_gateway_is_told_of_pages_only_where_there_are_some() {
        Ports ports = new Ports(8080);
        Set<Origin> pages = Set.of(Origin.parse("http://localhost:3000"), Origin.parse("http://127.0.0.1:3000"));

        assertThat(Settings.gateway(ports, Set.of()).keySet()).noneMatch(name -> name.contains("cors"));
        assertThat(Settings.gateway(ports, pages))
                .containsEntry("quarkus.http.cors.enabled", "true")
                .containsEntry("quarkus.http.cors.origins", "http://127.0.0.1:3000,http://localhost:3000");
    }
}

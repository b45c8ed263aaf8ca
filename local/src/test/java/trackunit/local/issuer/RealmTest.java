package trackunit.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trackunit.local.StartFailure;

class RealmTest {

    @TempDir
    Path folder;

    @Test
    void another_realm_can_be_named() throws IOException {
        Path file = Files.writeString(folder.resolve("realm.json"), """
                {"accessTokenLifespan": 60, "clientScopes": [], "clients": [], "users": []}""");

        Realm realm = Realm.read(Map.of("TRACKUNIT_REALM", file.toString()));

        assertThat(realm.accessTokenLifespan()).isEqualTo(60);
        assertThat(realm.users()).isEmpty();
    }

    @Test
    void a_realm_that_is_not_there_is_named() {
        Path missing = folder.resolve("missing.json");

        assertThatThrownBy(() -> Realm.read(Map.of("TRACKUNIT_REALM", missing.toString())))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("missing.json");
    }
}

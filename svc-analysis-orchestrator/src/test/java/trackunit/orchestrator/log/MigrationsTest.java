package trackunit.orchestrator.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While a rollout lasts, the version before works on the schema of the version after. So a migration only adds; what no
 * version uses any more goes by a migration that says since when: {@code -- unused since V3}.
 */
class MigrationsTest {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final String PERMISSION = "-- unused since V";
    private static final List<Pattern> BREAKING = Stream.of(
                    "\\bdrop (table|column|view|type|constraint)\\b",
                    "\\brename\\b",
                    "\\balter column \\w+ (set data )?type\\b",
                    "\\bset not null\\b",
                    "\\badd (column )?(if not exists )?\\w+ \\w+(\\([^)]*\\))? not null(?! default)",
                    "\\badd constraint\\b(?!.*\\bnot valid\\b)",
                    "\\btruncate\\b")
            .map(Pattern::compile)
            .toList();

    @Test
    void every_migration_after_the_first_leaves_the_version_before_working() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> migrations = files.sorted().toList();
            assertThat(migrations).first().asString().contains("V1__");
            for (Path file : migrations.subList(1, migrations.size())) {
                assertThat(breaking(Files.readString(file))).as("%s", file).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE analysis DROP COLUMN owner;",
                "ALTER TABLE analysis RENAME COLUMN owner TO holder;",
                "ALTER TABLE step ALTER COLUMN attempts TYPE bigint;",
                "ALTER TABLE step ALTER COLUMN due_at SET NOT NULL;",
                "ALTER TABLE step ADD COLUMN worker text NOT NULL;",
                "ALTER TABLE step ADD CONSTRAINT positive CHECK (attempts > 0);",
                "DROP TABLE step;",
                "TRUNCATE step;"
            })
    void what_would_break_it_is_noticed(String migration) {
        assertThat(breaking(migration)).isNotEmpty();
        assertThat(breaking(PERMISSION + "7\n" + migration)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE step ADD COLUMN worker text;",
                "ALTER TABLE step ADD COLUMN weight integer NOT NULL DEFAULT 1;",
                "CREATE INDEX CONCURRENTLY step_due ON step (due_at);",
                "CREATE TABLE note (id uuid PRIMARY KEY, text text NOT NULL);",
                "ALTER TABLE step ADD CONSTRAINT positive CHECK (attempts > 0) NOT VALID;"
            })
    void what_only_adds_is_not(String migration) {
        assertThat(breaking(migration)).isEmpty();
    }

    private static List<String> breaking(String migration) {
        if (migration.startsWith(PERMISSION)) {
            return List.of();
        }
        String statements = migration.replaceAll("--.*", "").toLowerCase(Locale.ROOT);
        return Stream.of(statements.split(";"))
                .map(statement -> statement.replaceAll("\\s+", " "))
                .filter(statement -> BREAKING.stream()
                        .anyMatch(pattern -> pattern.matcher(statement).find()))
                .toList();
    }
}

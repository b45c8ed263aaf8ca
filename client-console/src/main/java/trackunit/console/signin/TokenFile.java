package trackunit.console.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import trackunit.console.ConsoleFailure;
import trackunit.console.http.Sending;

/**
 * The tokens for one server, in a file that only its owner can read. Each server has its own, so that no server is
 * shown a token that was meant for another. Several processes may use it at once.
 */
final class TokenFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Path lock;

    TokenFile(Path folder, URI server) {
        String name = URLEncoder.encode(Sending.origin(server), StandardCharsets.UTF_8);
        this.file = folder.resolve(name + ".json");
        this.lock = folder.resolve(name + ".lock");
    }

    /** Reads the tokens; empty where there are none, or where the file is damaged. */
    Optional<Tokens> read() {
        try {
            return Optional.ofNullable(JSON.readValue(Files.readAllBytes(file), Tokens.class))
                    .filter(tokens -> tokens.issuer() != null && tokens.accessToken() != null);
        } catch (NoSuchFileException | JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Replaces the tokens: a reader sees the old ones or the new ones. */
    void write(Tokens tokens) {
        try {
            Path draft = OwnerOnly.draft(file);
            Files.write(draft, JSON.writeValueAsBytes(tokens));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Forgets the tokens. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Does something while no other process and no other thread does the like. */
    synchronized <T> T locked(Supplier<T> action) {
        try {
            OwnerOnly.folder(lock.getParent());
            try (FileChannel channel = FileChannel.open(
                            lock,
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                            OwnerOnly.permissions(lock.getParent()));
                    FileLock held = channel.lock()) {
                assert held.isValid() : "it is held until the end";
                return action.get();
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private ConsoleFailure unusable(IOException e) {
        return new ConsoleFailure("The sign-in cannot be kept in " + file.getParent() + ": " + e.getMessage(), e);
    }
}

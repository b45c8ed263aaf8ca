package trackunit.local.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Where the issuer's server works. Otherwise each start makes two folders among the machine's temporary ones, of which one
 * stays, and both where the process is killed.
 */
record ServerFolder(Path path) implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        try {
            server.setBaseDirectory(path.toFile());
            server.setDocumentRoot(
                    Files.createDirectories(path.resolve("documents")).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("The issuer cannot use " + path, e);
        }
    }
}

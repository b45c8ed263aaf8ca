package trackunit.chaos.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a service's Dockerfile says of its JVM. */
public final class ImageRecipe {

    private static final Pattern RUN = Pattern.compile("^RUN (.*)$", Pattern.MULTILINE);
    private static final Pattern OPTIONS = Pattern.compile("JAVA_OPTS=\"([^\"]*)\"");

    private final String text;

    private ImageRecipe(String text) {
        this.text = text;
    }

    /**
     * Reads that of a service.
     *
     * @param module where the service is built
     */
    public static ImageRecipe of(Path project, String module) throws IOException {
        String file = Files.readString(project.resolve(module).resolve("src/main/docker/Dockerfile.jvm"));
        return new ImageRecipe(file.replaceAll("\\\\\\n\\s*", ""));
    }

    /** The shell command that makes the AOT cache, {@code app.aot}, in the folder of the application. */
    public String training() {
        return only(RUN);
    }

    /** How the JVM collects and compiles; neither its cache nor what the application is told. */
    public List<String> options() {
        return Stream.of(only(OPTIONS).split(" "))
                .filter(option -> option.startsWith("-XX:") && !option.startsWith("-XX:AOTCache"))
                .toList();
    }

    private String only(Pattern pattern) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in the Dockerfile");
        }
        return found.group(1);
    }
}

package trackunit.chaos.machine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The realm of the machine's issuer: that of the project, with as many users as are wanted. */
final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMMITTED = "local/src/main/resources/realm.json";

    private Realm() {}

    /** The names of so many users; each is the user's password, too. */
    static List<String> users(int count) {
        return IntStream.range(0, count).mapToObj(number -> "user" + number).toList();
    }

    static Path write(Path project, Path folder, List<String> users) throws IOException {
        ObjectNode realm = (ObjectNode) JSON.readTree(project.resolve(COMMITTED).toFile());
        ArrayNode list = realm.putArray("users");
        users.forEach(name -> add(list.addObject(), name));
        return Files.writeString(folder.resolve("realm.json"), JSON.writeValueAsString(realm));
    }

    private static void add(ObjectNode user, String name) {
        user.put(
                        "id",
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .put("username", name)
                .put("firstName", name)
                .put("lastName", "Chaos")
                .put("email", name + "@trackunit.example")
                .put("emailVerified", true)
                .put("enabled", true);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", name)
                .put("temporary", false);
    }
}

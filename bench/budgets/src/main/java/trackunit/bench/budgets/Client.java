package trackunit.bench.budgets;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import trackunit.chaos.client.Api;
import trackunit.chaos.client.Gateways;
import trackunit.chaos.client.Photo;
import trackunit.chaos.client.User;
import trackunit.chaos.machine.Machine;

/** The one user of a system that is measured. */
final class Client {

    private final User user;
    private final Api api;
    private int requests;

    private Client(User user, Api api) {
        this.user = user;
        this.api = api;
    }

    static Client of(Machine machine) {
        HttpClient http = HttpClient.newHttpClient();
        User user = new User(http, machine.addresses().issuer(), machine.users().get(0));
        return new Client(user, new Api(http, new Gateways(machine.addresses().gateways()), user));
    }

    String token() throws IOException, InterruptedException {
        return user.token();
    }

    /** Puts photos into the store, and asks for no analysis; gives their keys. */
    List<String> upload(List<Photo> photos) throws IOException, InterruptedException {
        List<String> keys = new ArrayList<>();
        for (Photo photo : photos) {
            Api.Upload upload = api.start(photo);
            api.put(upload, photo);
            keys.add(upload.key());
        }
        return keys;
    }

    /** Asks for an analysis of each, also of those that were analysed before. */
    void request(List<String> keys) throws IOException, InterruptedException {
        requests++;
        for (String key : keys) {
            api.request(key, "bench-" + requests, "INTERACTIVE");
        }
    }
}

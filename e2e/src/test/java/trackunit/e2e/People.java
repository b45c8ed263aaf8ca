package trackunit.e2e;

import java.net.http.HttpClient;
import trackunit.chaos.client.Api;
import trackunit.chaos.client.Gateways;
import trackunit.chaos.client.Photo;
import trackunit.chaos.client.User;
import trackunit.chaos.machine.Machine;

/** The users of a machine, and what they have there. */
record People(Machine machine, HttpClient http) {

    static People of(Machine machine) {
        return new People(machine, HttpClient.newHttpClient());
    }

    /** What one of them can do. */
    Api api(int user) {
        return new Api(
                http,
                new Gateways(machine.addresses().gateways()),
                new User(http, machine.addresses().issuer(), name(user)));
    }

    String name(int user) {
        return machine.users().get(user);
    }

    /** Puts a photo that costs little, and asks for nothing; gives where it lies. */
    static String stored(Api api) throws Exception {
        Photo photo = Photo.small();
        Api.Upload upload = api.start(photo);
        api.put(upload, photo);
        return upload.key();
    }

    /** Puts a photo and has it accepted; gives the id of its analysis. */
    static String accepted(Api api, Photo photo) throws Exception {
        Api.Upload upload = api.start(photo);
        api.put(upload, photo);
        api.confirm(upload, photo);
        return upload.correlationId();
    }
}

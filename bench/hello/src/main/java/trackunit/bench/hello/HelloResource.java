package trackunit.bench.hello;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says hello. */
@Path("/health/ready")
public class HelloResource {

    /** Answers where services say that they are ready, so that both are asked for the same. */
    @GET
    public String hello() {
        return "hello";
    }
}

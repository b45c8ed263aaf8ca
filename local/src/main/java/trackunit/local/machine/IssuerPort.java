package trackunit.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import trackunit.local.StartFailure;

/**
 * Where the issuer of a folder's data is. Whose an analysis is hangs on the issuer's address as well as on the user, so the
 * issuer stays at the port at which it was when the data was begun, whatever block the rest moves to.
 */
public final class IssuerPort {

    private IssuerPort() {}

    /**
     * Gives the block with the issuer where this data knows it; the first start decides.
     *
     * @throws StartFailure where that port is taken by now, or the folder cannot be read or written
     */
    public static Ports keep(DataFolder data, Ports ports) {
        Path file = data.issuer().resolve("port");
        try {
            if (Files.exists(file)) {
                return moved(ports, Integer.parseInt(Files.readString(file).strip()), data);
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, Integer.toString(ports.issuer()));
            return ports;
        } catch (IOException | NumberFormatException e) {
            throw new StartFailure("The issuer's port in " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static Ports moved(Ports ports, int kept, DataFolder data) {
        if (kept != ports.issuer() && !PortClaim.free(kept)) {
            throw new StartFailure("Port " + kept + " is taken, and the users of " + data.root()
                    + " are known by an issuer there: stop what listens there, or choose other data with --data.");
        }
        return new Ports(ports.base(), kept);
    }
}

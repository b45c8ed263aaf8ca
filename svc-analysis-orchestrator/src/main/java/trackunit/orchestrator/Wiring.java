package trackunit.orchestrator;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import trackunit.contracts.MessageCodec;

/** Makes the things that are no beans by themselves. */
class Wiring {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.registerArrayType(UUID.class, "uuid");
        return jdbi;
    }

    @Produces
    @Singleton
    MessageCodec codec() {
        return new MessageCodec();
    }
}

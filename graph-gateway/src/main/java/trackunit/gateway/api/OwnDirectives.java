package trackunit.gateway.api;

import graphql.Directives;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.spi.EventingService;

/**
 * Leaves directives out of the schema that the server brings along and nothing of ours carries, and with them a scalar that
 * only they take. Those of GraphQL itself stay. The server finds this by its name in META-INF/services.
 */
public class OwnDirectives implements EventingService {

    @Override
    public String getConfigKey() {
        // Always on.
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder schema) {
        // The library adds its others again when it builds.
        return schema.clearDirectives()
                .additionalDirective(Directives.IncludeDirective)
                .additionalDirective(Directives.SkipDirective);
    }
}

package trackunit.chaos.machine;

import java.util.Map;

/**
 * What a machine consists of.
 *
 * @param gateways replicas of graph-gateway
 * @param orchestrators replicas of svc-analysis-orchestrator
 * @param users how many people can sign in
 * @param settings what the services are told beside what they must know, by the names of their configuration
 * @param jvm how the services' processes run
 */
public record Shape(int gateways, int orchestrators, int users, Map<String, String> settings, Jvm jvm) {

    /** One whose services are quick to start. */
    public Shape(int gateways, int orchestrators, int users, Map<String, String> settings) {
        this(gateways, orchestrators, users, settings, Jvm.quick());
    }
}

package trackunit.local.service;

import java.nio.file.Path;
import java.util.Map;
import trackunit.local.DataFolder;
import trackunit.local.Ports;

/**
 * What all replicas have in common.
 *
 * @param root the project's folder, with the jars that the build leaves
 * @param data where logs are written
 * @param ports which port is whose
 * @param environment the variables by which the services find what they need
 */
public record Settings(Path root, DataFolder data, Ports ports, Map<String, String> environment) {}

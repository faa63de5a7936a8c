package io.github.openclawmaven.model.descriptor;

import java.util.Map;

/**
 * An OpenShift Route.
 *
 * @param host DNS name
 * @param annotations on the Route
 */
public record Route(@Required String host, Map<String, String> annotations) {}

package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.descriptor.form.Required;
import java.util.Map;

/**
 * An OpenShift Route.
 *
 * @param host DNS name
 * @param annotations on the Route
 */
public record Route(@Required String host, Map<String, String> annotations) {}

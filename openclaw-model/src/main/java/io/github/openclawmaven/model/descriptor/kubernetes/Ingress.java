package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.descriptor.form.Required;
import java.util.Map;
import java.util.Optional;

/**
 * A Kubernetes Ingress.
 *
 * @param host DNS name
 * @param className of the controller
 * @param tlsSecret Secret with the certificate
 * @param annotations on the Ingress
 */
public record Ingress(
        @Required String host,
        Optional<String> className,
        Optional<String> tlsSecret,
        Map<String, String> annotations) {}

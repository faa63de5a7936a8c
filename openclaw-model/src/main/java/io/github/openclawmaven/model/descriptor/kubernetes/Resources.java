package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.descriptor.form.Elsewhere;
import java.util.Map;

/**
 * Requests and limits, as Kubernetes quantities.
 *
 * @param requests such as cpu, memory
 * @param limits such as memory
 */
@Elsewhere(key = "cpu", write = "{requests: {cpu: …}}")
@Elsewhere(key = "memory", write = "{requests: {memory: …}, limits: {memory: …}}")
public record Resources(Map<String, String> requests, Map<String, String> limits) {}

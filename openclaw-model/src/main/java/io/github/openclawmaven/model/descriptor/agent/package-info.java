/** {@code agents} and {@code agentDefaults}: who answers, with what, and what of Kubernetes is an agent's own. */
@NullMarked
package io.github.openclawmaven.model.descriptor.agent;

import org.jspecify.annotations.NullMarked;

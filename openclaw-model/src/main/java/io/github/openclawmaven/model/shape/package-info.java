/**
 * Kubernetes' own shapes: what fields a toleration or a container has, and what its API server's validation demands of
 * them, as JSON Schema draft-07. The descriptor's keys and the values of a chart are held to the same ones.
 */
@NullMarked
package io.github.openclawmaven.model.shape;

import org.jspecify.annotations.NullMarked;

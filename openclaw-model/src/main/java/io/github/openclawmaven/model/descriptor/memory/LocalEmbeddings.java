package io.github.openclawmaven.model.descriptor.memory;

import java.util.Optional;

/**
 * A model of embeddings in the pod.
 *
 * @param modelPath of its file
 */
public record LocalEmbeddings(Optional<String> modelPath) {}

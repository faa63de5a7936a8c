package io.github.openclawmaven.model.descriptor.memory;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import java.util.List;
import java.util.Optional;

/**
 * How agents search their memory.
 *
 * @param enabled whether they do
 * @param provider of embeddings, such as {@code openai}, or one of {@code models.providers}
 * @param model as the provider names it
 * @param fallback provider that takes over
 * @param sources {@code memory}, {@code sessions}
 * @param extraPaths files and directories beside the workspace's
 * @param sessionMemory whether conversations are searched too
 * @param remote where the provider is
 * @param local a model in the pod
 * @param query what is found
 */
public record MemorySearch(
        Optional<Boolean> enabled,
        Optional<String> provider,
        Optional<String> model,
        Optional<String> fallback,
        List<String> sources,
        List<String> extraPaths,
        @GatewayKey("experimental.sessionMemory") Optional<Boolean> sessionMemory,
        Optional<RemoteEmbeddings> remote,
        Optional<LocalEmbeddings> local,
        Optional<MemoryQuery> query) {}

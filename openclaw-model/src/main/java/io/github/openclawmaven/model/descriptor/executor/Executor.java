package io.github.openclawmaven.model.descriptor.executor;

import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import io.github.openclawmaven.model.descriptor.kubernetes.FileMount;
import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import io.github.openclawmaven.model.descriptor.kubernetes.Resources;
import io.github.openclawmaven.model.descriptor.kubernetes.Scheduling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A container of the agent's own in which its commands run, without the gateway's secrets.
 *
 * @param enabled default true
 * @param placement default {@code pod}
 * @param image default: the gateway's; it must have the release's {@code openclaw}
 * @param resources of its container
 * @param env of its container; nothing of the gateway's is in it
 * @param files by name; Secrets and ConfigMaps as files
 * @param scheduling where its pod runs
 * @param workspace default {@code shared}
 * @param egress what it may reach beside the gateway's node port, DNS and, with {@code kubernetes.access}, the API server; an agent's
 *     stands in place of that of all
 */
public record Executor(
        Optional<Boolean> enabled,
        Optional<ExecutorPlacement> placement,
        Optional<Image> image,
        Optional<Resources> resources,
        Map<String, TextOrSecret> env,
        Map<String, FileMount> files,
        Optional<Scheduling> scheduling,
        Optional<ExecutorWorkspace> workspace,
        Optional<List<Egress>> egress) {}

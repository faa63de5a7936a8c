package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.MountedFile;
import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A container with the variables and files that the descriptor asks for. What is said for the executors of all agents is in each of
 * theirs.
 *
 * @param ofGateway whether the gateway runs in it, else an executor
 * @param hasOwnImage whether its image may have what the official one lacks
 * @param variables in the order declared
 * @param files in the order declared
 */
public record EquippedContainer(
        boolean ofGateway, boolean hasOwnImage, List<DeclaredVariable> variables, List<MountedFile> files) {

    /** The gateway's, then those of executors. */
    public static List<EquippedContainer> in(Deployment deployment) {
        EquippedContainer gateway = new EquippedContainer(
                true,
                deployment.hasOwnImage(),
                DeclaredVariable.of(deployment.descriptor()),
                MountedFile.of(deployment.descriptor().kubernetes()));
        return Stream.concat(
                        Stream.of(gateway),
                        AgentExecutor.of(deployment.descriptor()).values().stream()
                                .map(executor -> of(executor, deployment)))
                .toList();
    }

    private static EquippedContainer of(AgentExecutor executor, Deployment deployment) {
        Optional<String> repository = executor.image().flatMap(Image::repository);
        return new EquippedContainer(
                false, repository.isPresent() || deployment.hasOwnImage(), executor.variables(), executor.files());
    }

    /** The names of its variables. */
    public Set<String> names() {
        return variables.stream().map(DeclaredVariable::name).collect(Collectors.toUnmodifiableSet());
    }
}

package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;
import java.util.stream.Stream;

/** What a program may be called with as a safe bin, where the release has no idea of it by itself. */
public final class SafeBinProfile {

    private SafeBinProfile() {}

    /** Whether {@code config:} describes the filter, for all agents or for this one. */
    public static boolean isGiven(String bin, Optional<String> agent, Deployment deployment) {
        SourcePath below = SourcePath.of("tools", "exec", "safeBinProfiles", bin);
        Stream<SourcePath> places = Stream.concat(
                Stream.of(SourcePath.of("config")),
                agent.stream().map(id -> SourcePath.of("config", "agents", "entries", id)));
        return places.anyMatch(place ->
                deployment.source().find(place.then(below.segments().toArray())).isPresent());
    }
}

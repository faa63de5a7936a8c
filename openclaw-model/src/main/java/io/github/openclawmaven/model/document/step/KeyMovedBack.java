package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.MovedKey;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A key that merely got another place goes back to the one that the release has. */
record KeyMovedBack(MovedKey moved) implements Downgrade {

    /** What is in a plugin's entry the schemas do not state, so that they cannot tell whether a release has it; steps of their own do. */
    private static final String PLUGINS = "plugins.";

    private static final List<KeyMovedBack> ALL = MovedKey.known().stream()
            .filter(key -> !key.newPlace().startsWith(PLUGINS))
            .sorted(Comparator.comparing(MovedKey::last).reversed())
            .map(KeyMovedBack::new)
            .toList();

    /** One for each place that is known to have changed, the newest change first. */
    static Stream<Downgrade> all() {
        return ALL.stream().map(Downgrade.class::cast);
    }

    @Override
    public GatewayRelease last() {
        return moved.last();
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        String pattern = "/" + moved.newPlace().replace('.', '/');
        String ofAccounts = pattern.replace("/channels/*/", "/channels/*/accounts/*/");
        String[] patterns = Stream.of(pattern, ofAccounts).distinct().toArray(String[]::new);
        for (JsonPointer place : Places.in(document, patterns)) {
            moved.before(List.of(place.toString().substring(1).split("/")))
                    .map(keys -> "/" + String.join("/", keys))
                    .filter(old -> !deployment.schema().names(place.toString())
                            && deployment.schema().names(old))
                    .ifPresent(old -> document.move(place, JsonPointer.compile(old)));
        }
    }
}

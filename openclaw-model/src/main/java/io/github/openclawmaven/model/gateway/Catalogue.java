package io.github.openclawmaven.model.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The gateway releases that are known, with the facts and the config schema of each. Nothing is read before it is asked for. */
public final class Catalogue {
    private static final Catalogue BUNDLED = new Catalogue();

    private final List<GatewayRelease> releases = CatalogueFiles.text("releases.txt")
            .lines()
            .map(GatewayRelease::of)
            .sorted()
            .toList();
    private final Map<GatewayRelease, JsonNode> files = new ConcurrentHashMap<>();
    private final Map<GatewayRelease, GatewayFacts> facts = new ConcurrentHashMap<>();
    private final Map<GatewayRelease, SchemaCheck> schemas = new ConcurrentHashMap<>();
    private final Subtrees subtrees = new Subtrees();
    private final Measurements measurements = new Measurements();

    private Catalogue() {}

    /** The catalogue that comes with this library. */
    public static Catalogue bundled() {
        return BUNDLED;
    }

    /** All known releases, oldest first. */
    public List<GatewayRelease> known() {
        return releases;
    }

    /** The known release of that name; for a month, such as {@code 2026.9}, the newest known one of it. */
    public Optional<GatewayRelease> find(String text) {
        Comparator<GatewayRelease> order = Comparator.naturalOrder();
        return releases.stream()
                .filter(release ->
                        release.toString().equals(text) || (release.year() + "." + release.month()).equals(text))
                .max(order);
    }

    /** The newest known release that is not newer than the given one, or else the oldest known. */
    public GatewayRelease nearest(GatewayRelease wanted) {
        return releases.stream()
                .filter(wanted::isAtLeast)
                .reduce((older, newer) -> newer)
                .orElse(releases.get(0));
    }

    /**
     * What the release can do and wants.
     *
     * @throws IllegalArgumentException when the release is not known
     */
    public GatewayFacts facts(GatewayRelease release) {
        return facts.computeIfAbsent(release, wanted -> new FactsReader(file(wanted), measurements.at(wanted)).read());
    }

    /**
     * The check that the release itself applies to its config.
     *
     * @throws IllegalArgumentException when the release is not known
     */
    public SchemaCheck schema(GatewayRelease release) {
        return schemas.computeIfAbsent(
                release, wanted -> new SchemaCheck(file(wanted).get("schema").textValue(), subtrees));
    }

    private JsonNode file(GatewayRelease release) {
        return files.computeIfAbsent(release, wanted -> CatalogueFiles.json(wanted + ".json"));
    }
}

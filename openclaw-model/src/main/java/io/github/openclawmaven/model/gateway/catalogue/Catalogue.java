package io.github.openclawmaven.model.gateway.catalogue;

import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The gateway releases that are known, with the facts and the config schema of each. Nothing is read before it is asked for. */
public final class Catalogue {
    private static final Catalogue BUNDLED = new Catalogue();

    private final List<GatewayRelease> releases = CatalogueFiles.text("releases.txt")
            .lines()
            .map(GatewayRelease::of)
            .sorted()
            .toList();
    private final Map<String, Volume> volumes = new ConcurrentHashMap<>();
    private final Map<GatewayRelease, GatewayFacts> facts = new ConcurrentHashMap<>();
    private final Map<GatewayRelease, SchemaCheck> schemas = new ConcurrentHashMap<>();
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

    /** Whether the release is known. */
    public boolean knows(GatewayRelease release) {
        return releases.contains(release);
    }

    /** The known release of that name; for a month, such as {@code 2026.9}, the newest known one of it. */
    public Optional<GatewayRelease> find(String text) {
        Comparator<GatewayRelease> order = Comparator.naturalOrder();
        return releases.stream()
                .filter(release ->
                        release.toString().equals(text) || release.line().equals(text))
                .max(order);
    }

    /** The newest known release. */
    public GatewayRelease newest() {
        return releases.get(releases.size() - 1);
    }

    /**
     * The first known release after the given one.
     *
     * @throws IllegalArgumentException when none is known
     */
    public GatewayRelease after(GatewayRelease release) {
        return releases.stream()
                .filter(later -> !release.isAtLeast(later))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no release after " + release + " is known"));
    }

    /** The first known release that is not before the given one and has something. */
    public Optional<GatewayRelease> firstFrom(GatewayRelease release, Predicate<GatewayRelease> has) {
        return releases.stream()
                .filter(later -> later.isAtLeast(release))
                .filter(has)
                .findFirst();
    }

    /** The known releases before and after one that is not known, oldest first; one of them only, beyond either end. */
    public List<GatewayRelease> nearest(GatewayRelease wanted) {
        Optional<GatewayRelease> before =
                releases.stream().filter(wanted::isAtLeast).reduce((older, newer) -> newer);
        Optional<GatewayRelease> after = firstFrom(wanted, release -> true);
        return Stream.of(before, after).flatMap(Optional::stream).toList();
    }

    /** Beside a release that is not known, for a person: {@code the nearest are 2026.2.3-1 and 2026.2.6-3}. */
    public String nearestInWords(String text) {
        List<GatewayRelease> nearest = GatewayRelease.parse(text)
                .or(() -> GatewayRelease.parse(text + ".1"))
                .map(this::nearest)
                .orElse(List.of(newest()));
        String names = nearest.stream().map(GatewayRelease::toString).collect(Collectors.joining(" and "));
        return (nearest.size() == 1 ? "the nearest is " : "the nearest are ") + names;
    }

    /**
     * What the release can do and wants.
     *
     * @throws IllegalArgumentException when the release is not known
     */
    public GatewayFacts facts(GatewayRelease release) {
        return facts.computeIfAbsent(
                release, wanted -> new FactsReader(wanted, document(wanted), measurements.at(wanted)).read());
    }

    /**
     * The check that the release itself applies to its config.
     *
     * @throws IllegalArgumentException when the release is not known
     */
    public SchemaCheck schema(GatewayRelease release) {
        return schemas.computeIfAbsent(release, wanted -> document(wanted).schema());
    }

    private ReleaseDocument document(GatewayRelease release) {
        if (!knows(release)) {
            throw new IllegalArgumentException("the catalogue has no " + release);
        }
        return volumes.computeIfAbsent(release.line(), line -> new Volume(CatalogueFiles.bytes(line + ".txt")))
                .document(release);
    }
}

package io.github.openclawmaven.it.releases;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.util.List;
import java.util.Set;

/** The releases of a profile that asks all of them: {@code -Dreleases=2026.9.5,2026.9.6} names a few instead. */
public final class AskedReleases {

    private AskedReleases() {}

    public static List<GatewayRelease> all() {
        String named = System.getProperty("releases", "");
        List<GatewayRelease> known = Catalogue.bundled().known();
        Set<String> names = Set.of(named.split(","));
        return named.isEmpty()
                ? known
                : known.stream()
                        .filter(release -> names.contains(release.toString()))
                        .toList();
    }
}

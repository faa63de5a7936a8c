package io.github.openclawmaven.chart.bom;

import io.github.openclawmaven.model.deployment.PluginInstallation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A part of the deployment.
 *
 * @param type in CycloneDX' words
 * @param group such as the scope of an npm package
 * @param purl also its identity in the bill
 */
record Component(String type, Optional<String> group, String name, String version, PackageUrl purl) {

    static Component chart(String name, String version, PackageUrl purl) {
        return new Component("application", Optional.empty(), name, version, purl);
    }

    static Component image(String repository, String tag, Optional<String> digest) {
        return new Component("container", Optional.empty(), repository, tag, PackageUrl.image(repository, tag, digest));
    }

    /** The gateway's own package, which the image holds. */
    static Component gateway(String release) {
        return new Component("application", Optional.empty(), "openclaw", release, PackageUrl.npm("openclaw", release));
    }

    static Component plugin(PluginInstallation plugin) {
        String name = plugin.packageName();
        int slash = name.indexOf('/');
        return new Component(
                "library",
                slash < 0 ? Optional.empty() : Optional.of(name.substring(0, slash)),
                name.substring(slash + 1),
                plugin.version(),
                PackageUrl.npm(name, plugin.version()));
    }

    String reference() {
        return purl.text();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("bom-ref", reference());
        json.put("type", type);
        group.ifPresent(value -> json.put("group", value));
        json.put("name", name);
        json.put("version", version);
        json.put("purl", purl.text());
        return json;
    }
}

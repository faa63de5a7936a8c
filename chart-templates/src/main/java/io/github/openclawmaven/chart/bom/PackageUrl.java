package io.github.openclawmaven.chart.bom;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A package URL, the name by which scanners and advisories know a package, in its canonical form.
 *
 * @param text such as {@code pkg:npm/%40openclaw/brave-plugin@2026.9.5}
 */
public record PackageUrl(String text) {

    private static final String UNRESERVED = "-._~";

    /**
     * An artifact of a Maven repository.
     *
     * @param type of the artifact, such as {@code tgz}
     * @param classifier where it has one
     */
    public static PackageUrl maven(
            String groupId, String artifactId, String version, String type, Optional<String> classifier) {
        return new PackageUrl("pkg:maven/" + encode(groupId) + "/" + encode(artifactId) + "@" + encode(version) + "?"
                + classifier.map(text -> "classifier=" + encode(text) + "&").orElse("") + "type=" + encode(type));
    }

    /**
     * A package of the npm registry.
     *
     * @param name with its scope, such as {@code @openclaw/brave-plugin}
     */
    static PackageUrl npm(String name, String version) {
        int slash = name.indexOf('/');
        String path =
                slash < 0 ? encode(name) : encode(name.substring(0, slash)) + "/" + encode(name.substring(slash + 1));
        return new PackageUrl("pkg:npm/" + path + "@" + encode(version));
    }

    /**
     * A container image. By the rules of its type only a digest is a version.
     *
     * @param repository with its registry, such as {@code ghcr.io/openclaw/openclaw}
     * @param digest {@code sha256:…}
     */
    static PackageUrl image(String repository, String tag, Optional<String> digest) {
        String name = repository.substring(repository.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return new PackageUrl("pkg:oci/" + encode(name)
                + digest.map(value -> "@" + encode(value)).orElse("")
                + "?repository_url=" + encode(repository)
                + "&tag=" + encode(tag));
    }

    private static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            }
        }
        return encoded.toString();
    }
}

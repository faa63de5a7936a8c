package io.github.openclawmaven.plugin.publish.oci;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;

/**
 * Makes a message of a registry's refusal that says what to do.
 *
 * @param destination the chart with its tag
 * @param host of the registry
 * @param credentials whether any were there to be sent
 * @param size of the chart in bytes
 */
record Refusal(String destination, String host, boolean credentials, int size) {

    private static final int KIB = 1024;

    PublishException of(HttpAnswer answer) {
        return new PublishException(destination + " is refused (" + answer.status() + RegistryErrors.quote(answer)
                + "): " + remedy(answer));
    }

    private String remedy(HttpAnswer answer) {
        return switch (answer.status()) {
            case 401 -> credentials
                    ? "the registry does not accept the user name and password or the token; correct them, in settings.xml"
                            + " or with helm registry login " + host
                    : "the registry wants credentials; add a <server> to settings.xml, or use helm registry login "
                            + host;
            case 403 -> credentials
                    ? "these credentials may not push there; ask who runs the registry for the right to push"
                    : "nobody may push there without credentials; add a <server> to settings.xml, or use helm registry"
                            + " login " + host;
            case 404 -> "the registry has no such place; check host and path of its URL, and whether the project must be"
                    + " created first";
            case 405 -> "the registry takes no uploads; is it a read-only mirror, or is the address not a registry's?";
            case 409, 412 -> "the registry does not let the tag be changed; give the chart a new version";
            case 413 -> "the chart of " + (size + KIB - 1) / KIB
                    + " KiB is too large for the registry or a proxy in front"
                    + " of it; raise its limit for request bodies";
            default -> "the address does not behave like an OCI registry, or the registry does not take Helm charts; check"
                    + " its URL and its log";
        };
    }
}

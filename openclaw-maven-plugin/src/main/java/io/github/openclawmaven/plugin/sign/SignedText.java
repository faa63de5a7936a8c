package io.github.openclawmaven.plugin.sign;

import io.github.openclawmaven.model.source.Content;
import java.util.Set;

/**
 * A text with its signature.
 *
 * @param content of a {@code .prov} or {@code .asc} file
 * @param algorithm of the key: a number of OpenPGP's registry
 */
public record SignedText(Content content, String algorithm) {

    /** EdDSA of RFC 4880's drafts, Ed25519 and Ed448 of RFC 9580. */
    private static final Set<String> UNKNOWN_TO_HELM_3 = Set.of("22", "27", "28");

    /** Whether Helm 3 can verify it; Helm 4 knows more algorithms. */
    public boolean isForHelm3() {
        return !UNKNOWN_TO_HELM_3.contains(algorithm);
    }
}

package io.github.openclawmaven.plugin.publish.oci;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Content that a registry knows by its digest. */
record Blob(String mediaType, Content content) {

    /** {@code sha256:} and 64 hexadecimal digits. */
    String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.bytes());
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How a manifest refers to it. */
    JsonNode descriptor() {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("mediaType", mediaType);
        descriptor.put("digest", digest());
        descriptor.put("size", content.size());
        return JsonTree.of(descriptor);
    }
}

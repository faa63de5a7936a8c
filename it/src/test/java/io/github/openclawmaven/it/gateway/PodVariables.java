package io.github.openclawmaven.it.gateway;

import io.github.openclawmaven.model.descriptor.gateway.GatewayCredential;
import io.github.openclawmaven.model.document.GatewayDocuments;
import java.util.Map;
import java.util.TreeMap;

/** What the pod of a chart has in its environment besides what the chart always sets. */
public final class PodVariables {

    private PodVariables() {}

    /** The declared ones, and a value for each that comes from a Secret. */
    public static Map<String, String> of(GatewayDocuments documents) {
        Map<String, String> variables = new TreeMap<>(documents.environment());
        documents.secrets().forEach((name, secret) -> variables.put(name, "dummy-" + secret.key()));
        String password = GatewayCredential.PASSWORD.variable();
        if (documents.openclawJson().contains("${" + password + "}")) {
            variables.put(password, Pod.CREDENTIAL);
        }
        return variables;
    }
}

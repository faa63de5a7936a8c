package io.github.openclawmaven.model.descriptor.gateway;

/** What a client of the gateway shows. */
public enum GatewayCredential {
    TOKEN("token"),
    PASSWORD("password");

    private final String word;

    GatewayCredential(String word) {
        this.word = word;
    }

    /** As the gateway's config and the connecting client have it. */
    public String word() {
        return word;
    }

    /** The variable of the container that holds it. */
    public String variable() {
        return "OPENCLAW_GATEWAY_" + name();
    }
}

package io.github.openclawmaven.model.gateway;

import java.util.Arrays;

/** What a config asks a plugin for by a name, beside channels and what looks up the web. */
public enum Capability {
    /** What runs an agent's turns in the gateway's place. */
    AGENT_RUNTIME("agentRuntime"),
    /** Turns texts into vectors, for the search in the memory. */
    EMBEDDING("embedding"),
    /** Answers as a language model; the name is that of the provider. */
    MODEL("model"),
    /** Turns pictures, sound and films into text. */
    MEDIA_UNDERSTANDING("mediaUnderstanding"),
    /** Turns text into sound. */
    SPEECH("speech");

    private final String word;

    Capability(String word) {
        this.word = word;
    }

    /**
     * The one that the tables name so.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Capability parse(String word) {
        return Arrays.stream(values())
                .filter(capability -> capability.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no capability: " + word));
    }
}

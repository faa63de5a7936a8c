package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.source.SourcePath;

/**
 * A way from one agent to another.
 *
 * @param from id of the agent that has the other do something
 * @param to id of the other
 * @param place where the descriptor allows it to the first
 */
public record Relay(Kind kind, String from, String to, SourcePath place) {

    /** How an agent has another do something. */
    public enum Kind {
        /** A message, by {@code sessions_send}. */
        MESSAGE("agentToAgent"),
        /** A subagent, by {@code sessions_spawn}: its own tools, without those that subagents do not have. */
        SUBAGENT("subagent");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For messages. */
        public String words() {
            return words;
        }
    }
}

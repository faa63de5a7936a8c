package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.source.SourcePath;

/**
 * Something by which an agent is told what to do, from outside of all agents.
 *
 * @param kind what it is
 * @param name for messages: a channel with its account, a job, the hooks
 * @param audience who gets through
 * @param place the key that decides who does, or the nearest one that is written
 */
public record Door(Kind kind, String name, Audience audience, SourcePath place) {

    /** What a door is. */
    public enum Kind {
        /** Direct messages to a bot. */
        DIRECT,
        /** Messages in a group or a channel that a bot is in. */
        GROUP,
        /** The gateway's hooks, which other systems call. */
        HOOK,
        /** The gateway's endpoints for programs, which choose an agent by its name. */
        PROGRAM,
        /** A job. */
        JOB,
        /** A turn that the gateway starts by itself. */
        HEARTBEAT,
        /** Something that the descriptor says in the gateway's own words. */
        OWN_WORDS
    }

    /** The same for those alone whom a binding picks out. */
    Door only(String conversation) {
        Audience picked = audience == Audience.ANYBODY && kind == Kind.DIRECT ? Audience.NAMED : audience;
        return new Door(kind, name + " " + conversation, picked, place);
    }
}

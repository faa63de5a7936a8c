package io.github.openclawmaven.model.consequence;

/** Who gets through a door. */
public enum Audience {
    /** Nobody: the gateway does it by itself, by the clock. */
    CLOCK("the gateway itself"),
    /** People whom the descriptor names, or those in places that it names. */
    NAMED("people whom the descriptor names"),
    /** Whoever was let in by pairing. */
    PAIRED("whoever was paired"),
    /** Whoever has a token. */
    HOLDERS("whoever has the token"),
    /** Whoever is in one group that the descriptor opens to all of them. */
    MEMBERS("whoever is in the group"),
    /** Anybody who finds the bot, or brings it into a group. */
    ANYBODY("anybody");

    private final String words;

    Audience(String words) {
        this.words = words;
    }

    /** Whether nobody chose each of them. */
    public boolean isOpen() {
        return this == MEMBERS || this == ANYBODY;
    }

    /** For messages. */
    public String words() {
        return words;
    }
}

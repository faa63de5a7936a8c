package io.github.openclawmaven.model.consequence;

/**
 * A deed that somebody can have done, and the way to it.
 *
 * @param way to the agent that does it
 */
public record Danger(Way way, Deed deed) {

    /** For messages: the whole path. */
    public String tell() {
        return way.tell() + " → " + deed.by();
    }
}

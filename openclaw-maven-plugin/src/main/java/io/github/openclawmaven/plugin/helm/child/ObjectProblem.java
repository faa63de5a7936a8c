package io.github.openclawmaven.plugin.helm.child;

/** What can be wrong with a rendered object. */
public enum ObjectProblem {
    /** Not YAML, a key twice, or no object. */
    UNREADABLE,
    /** None of the types has this kind; nothing else was checked. */
    UNKNOWN_KIND,
    UNKNOWN_FIELD,
    WRONG_TYPE,
    INVALID_NAME,
    REFUSED_VALUE,
    /** The chart has it twice. */
    DUPLICATE
}

package io.github.openclawmaven.it.verdict;

/** Who refuses a descriptor. */
public enum Side {
    COMPILER,
    GATEWAY
}

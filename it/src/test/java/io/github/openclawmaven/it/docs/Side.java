package io.github.openclawmaven.it.docs;

/** Who refuses an example. */
enum Side {
    COMPILER,
    GATEWAY
}

package io.github.openclawmaven.plugin.run;

import java.util.function.Consumer;

/** Where lines go, by how loud they are. */
public record LogChannels(Consumer<String> info, Consumer<String> warning, Consumer<String> error) {}

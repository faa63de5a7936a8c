package io.github.openclawmaven.model.source;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How overlays are called: {@code openclaw.yaml} becomes {@code openclaw-prod.yaml}.
 *
 * @param descriptor path of the descriptor in the source directory
 */
record OverlayName(String descriptor) {

    private static final Pattern ENVIRONMENT = Pattern.compile("[A-Za-z0-9._-]+");

    /** The overlay of an environment. */
    String of(String environment) {
        return stem() + "-" + environment + ending();
    }

    /** The environment of the file of this name beside the descriptor; empty when it is no overlay. */
    Optional<String> environment(String file) {
        String start = stem().substring(folder().length()) + "-";
        return file.startsWith(start) && file.endsWith(ending()) && file.length() > start.length() + ending().length()
                ? Optional.of(file.substring(start.length(), file.length() - ending().length()))
                        .filter(name -> ENVIRONMENT.matcher(name).matches())
                : Optional.empty();
    }

    /** The folder of the descriptor, with {@code /} at its end; empty text for the source directory. */
    String folder() {
        return descriptor.substring(0, descriptor.lastIndexOf('/') + 1);
    }

    /** The descriptor without its {@link #ending()}. */
    String stem() {
        return descriptor.substring(0, descriptor.length() - ending().length());
    }

    /** {@code .yaml}, or empty text. */
    String ending() {
        int dot = descriptor.lastIndexOf('.');
        return dot <= descriptor.lastIndexOf('/') ? "" : descriptor.substring(dot);
    }
}

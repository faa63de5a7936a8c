package io.github.openclawmaven.model.descriptor.gateway;

import java.util.List;
import java.util.Optional;

/**
 * What the gateway writes to its log.
 *
 * @param level of the log file: {@code silent}, {@code fatal}, {@code error}, {@code warn}, {@code info}, {@code debug},
 *     {@code trace}
 * @param consoleLevel of what {@code kubectl logs} shows
 * @param consoleStyle {@code pretty} or {@code json}; up to 2026.7.35 also {@code compact}
 * @param file path of the log file
 * @param redactPatterns regular expressions of what is masked
 */
public record Logging(
        Optional<String> level,
        Optional<String> consoleLevel,
        Optional<String> consoleStyle,
        Optional<String> file,
        List<String> redactPatterns) {}

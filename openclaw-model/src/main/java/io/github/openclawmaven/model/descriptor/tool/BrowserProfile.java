package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import java.util.Optional;

/**
 * One browser.
 *
 * @param cdpUrl of a browser elsewhere
 * @param cdpPort of one in the pod
 * @param driver {@code openclaw}, {@code extension}; from 2026.3.13 also {@code existing-session}
 */
public record BrowserProfile(Optional<TextOrSecret> cdpUrl, Optional<Integer> cdpPort, Optional<String> driver) {}

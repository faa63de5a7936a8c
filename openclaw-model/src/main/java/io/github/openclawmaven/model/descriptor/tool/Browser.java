package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import java.util.Map;
import java.util.Optional;

/**
 * The browser that agents open pages with. The official image has none: name one that runs elsewhere.
 *
 * @param enabled true where the section is there
 * @param cdpUrl of a browser elsewhere, such as {@code http://chromium.browsers.svc:9222}
 * @param defaultProfile of {@code profiles}
 * @param profiles browsers by name
 * @param headless without a window
 * @param noSandbox without Chromium's own sandbox
 * @param attachOnly never start one
 * @param executablePath in the image
 * @param evaluateEnabled whether agents may run JavaScript in pages
 * @param ssrfPolicy which addresses it may open; from 2026.2.19
 */
public record Browser(
        Optional<Boolean> enabled,
        Optional<TextOrSecret> cdpUrl,
        Optional<String> defaultProfile,
        Map<String, BrowserProfile> profiles,
        Optional<Boolean> headless,
        Optional<Boolean> noSandbox,
        Optional<Boolean> attachOnly,
        Optional<String> executablePath,
        Optional<Boolean> evaluateEnabled,
        Optional<BrowserReach> ssrfPolicy) {}

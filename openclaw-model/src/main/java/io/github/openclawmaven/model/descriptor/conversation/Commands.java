package io.github.openclawmaven.model.descriptor.conversation;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.Key;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people may tell the gateway with a slash.
 *
 * @param nativeCommands whether channels show them: {@code auto}, {@code true}, {@code false}
 * @param nativeSkills the same for skills
 * @param text whether they work in plain text
 * @param bash whether {@code !} runs a shell command in the gateway's container
 * @param config whether {@code /config} works; nothing can be written where the chart owns openclaw.json
 * @param debug whether {@code /debug} works
 * @param mcp whether {@code /mcp} works; from 2026.3.22
 * @param plugins whether {@code /plugins} works; from 2026.3.22
 * @param restart whether {@code /restart} works
 * @param ownerAllowFrom ids of the owners, such as {@code telegram:123}; from 2026.2.3
 * @param allowFrom who may use them, by channel or {@code *}; from 2026.2.12
 */
public record Commands(
        @Key("native") @GatewayKey("native") Optional<AutoSwitch> nativeCommands,
        Optional<AutoSwitch> nativeSkills,
        Optional<Boolean> text,
        Optional<Boolean> bash,
        Optional<Boolean> config,
        Optional<Boolean> debug,
        Optional<Boolean> mcp,
        Optional<Boolean> plugins,
        Optional<Boolean> restart,
        List<String> ownerAllowFrom,
        Map<String, List<String>> allowFrom) {}

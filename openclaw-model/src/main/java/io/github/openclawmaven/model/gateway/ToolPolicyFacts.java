package io.github.openclawmaven.model.gateway;

/**
 * How a release reads a tool policy, where releases differ.
 *
 * @param widensProfiles whether a profile has the tools for commands and for files as soon as {@code tools.exec} and {@code tools.fs}
 *     say anything, whatever it is (the boundaries are read in the code of 2026.3.7 and 2026.3.8, 2026.4.27 and 2026.4.29)
 * @param patchWith the tool that brings {@code apply_patch} with it where a list allows it (read: {@code exec} up to 2026.3.24, {@code write} from
 *     2026.3.28)
 */
public record ToolPolicyFacts(boolean widensProfiles, String patchWith) {}

package io.github.openclawmaven.model.gateway;

/**
 * How a release treats the file of its configuration.
 *
 * @param readOnlyVariable the variable that, set to 1, has edits at run time refused with a good message (2026.5.28; 2026.2.26
 *     edits all the same, so that only the read-only mount holds)
 * @param validates whether it has the command {@code config validate} (from 2026.3.2); before, every command that reads the file
 *     refuses a broken one
 */
public record ConfigurationFacts(String readOnlyVariable, boolean validates) {}

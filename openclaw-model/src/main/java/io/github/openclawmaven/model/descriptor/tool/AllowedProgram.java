package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.Required;
import io.github.openclawmaven.model.descriptor.form.Shorthand;
import java.util.Optional;

/**
 * A program that runs without being asked about; a single string is its pattern.
 *
 * @param pattern name of a program on the PATH, or glob of its path
 * @param argPattern ECMAScript regular expression that the arguments, joined with one space, must match; absent: any do
 */
@Shorthand("pattern")
public record AllowedProgram(@Required String pattern, Optional<String> argPattern) {

    /** Whether the pattern is a glob of a path, and not of a name alone. */
    public boolean isPath() {
        return pattern.contains("/") || pattern.startsWith("~");
    }
}

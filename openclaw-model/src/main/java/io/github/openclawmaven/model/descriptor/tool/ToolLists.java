package io.github.openclawmaven.model.descriptor.tool;

import java.util.List;

/**
 * Tools by name, group or pattern.
 *
 * @param allow only these
 * @param alsoAllow these on top of what else is allowed
 * @param deny never these
 */
public record ToolLists(List<String> allow, List<String> alsoAllow, List<String> deny) {}

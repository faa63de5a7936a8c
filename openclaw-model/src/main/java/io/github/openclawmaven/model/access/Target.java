package io.github.openclawmaven.model.access;

import java.util.Collection;

/**
 * A kind of objects, or one of its subresources, in its group.
 *
 * @param name as URLs have it
 * @param group empty for the core group
 * @param subresource empty for the object itself
 */
record Target(String name, String group, String subresource) {

    /** Of {@code name.group/subresource}. */
    static Target parse(String text) {
        String[] parts = text.split("/", 2);
        String[] kind = parts[0].split("\\.", 2);
        return new Target(kind[0], kind.length == 1 ? "" : kind[1], parts.length == 1 ? "" : parts[1]);
    }

    /** As Kubernetes judges it: a group or resource is met by the same text or by {@code *}, a subresource also by {@code *}{@code /NAME}. */
    boolean isMetBy(String resource, Collection<String> groups) {
        if (!groups.contains("*") && !groups.contains(group)) {
            return false;
        }
        return resource.equals("*")
                || resource.equals(subresource.isEmpty() ? name : name + "/" + subresource)
                || !subresource.isEmpty() && resource.equals("*/" + subresource);
    }
}

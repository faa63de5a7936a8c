package io.github.openclawmaven.model.random;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.List;
import java.util.Map;

/**
 * A line of {@code typed-keys.txt}: a key of the descriptor that becomes one of openclaw.json, with a value for it.
 *
 * @param path dotted
 * @param value in flow style
 * @param since the first release that has the key
 */
public record TypedKey(String path, String value, GatewayRelease since) {

    private static final String OLDEST = "2026.1.29";

    /** All of the table, in its order. */
    public static List<TypedKey> all() {
        return TableFile.rows(TypedKey.class, "typed-keys.txt").stream()
                .map(TypedKey::parse)
                .toList();
    }

    private static TypedKey parse(String line) {
        String[] since = line.split(" # from ");
        String[] parts = since[0].split(" = ", 2);
        return new TypedKey(parts[0], parts[1], GatewayRelease.of(since.length > 1 ? since[1] : OLDEST));
    }

    /** The same with names for what the table leaves open, such as {@code <agent>}. */
    public TypedKey with(Map<String, String> names) {
        String path = this.path;
        String value = this.value;
        for (Map.Entry<String, String> name : names.entrySet()) {
            path = path.replace("<" + name.getKey() + ">", name.getValue());
            value = value.replace("<" + name.getKey() + ">", name.getValue());
        }
        return new TypedKey(path, value, since);
    }

    /** Whether the value leaves a name of the kind open. */
    public boolean names(String kind) {
        return value.contains("<" + kind + ">");
    }

    /** Whether the two cannot stand side by side in one map. */
    public boolean excludes(TypedKey other) {
        return (path + ".").startsWith(other.path + ".") || (other.path + ".").startsWith(path + ".");
    }

    /** As an overlay of its own. */
    public String overlay() {
        return "{" + path.replace(".", ": {") + ": " + value + "}".repeat(path.split("\\.").length) + "\n";
    }

    @Override
    public String toString() {
        return path + " = " + value;
    }
}

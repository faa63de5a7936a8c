package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.extension.McpServer;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.form.Text;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import io.github.openclawmaven.model.descriptor.kubernetes.EnvSource;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A variable of a container that the descriptor asks for, under {@code env}, {@code kubernetes.envFrom}, as the path of a file or for an
 * MCP server in an executor.
 *
 * @param name of the variable
 * @param declared where: a key that is the name, or a value that is it
 * @param value what it holds
 */
public record DeclaredVariable(String name, SourcePath declared, Value value) {

    /** What a variable holds. */
    public sealed interface Value permits Plain, OfSecret, OfConfigMap {}

    /** Text as typed. */
    public record Plain(String text) implements Value {}

    /** A key of a Secret. */
    public record OfSecret(SecretRef secret) implements Value {}

    /** A key of a ConfigMap. */
    public record OfConfigMap(String configMap, String key) implements Value {}

    /** All of the gateway's container, in the order declared. */
    public static List<DeclaredVariable> of(Descriptor descriptor) {
        List<DeclaredVariable> variables = new ArrayList<>();
        descriptor.env().forEach((name, value) -> variables.add(of(SourcePath.of("env"), name, value)));
        List<EnvSource> sources = descriptor.kubernetes().envFrom();
        for (int index = 0; index < sources.size(); index++) {
            SourcePath keys = SourcePath.of("kubernetes", "envFrom", index, "keys");
            variables.addAll(of(sources.get(index), keys));
        }
        variables.addAll(naming(MountedFile.of(descriptor.kubernetes())));
        return List.copyOf(variables);
    }

    /** One of a map of variables by name. */
    static DeclaredVariable of(SourcePath env, String name, TextOrSecret value) {
        return new DeclaredVariable(name, env.then(name), value(value));
    }

    /** Those to which the variables of MCP servers in an executor refer, each once. */
    static Stream<DeclaredVariable> ofServers(Map<String, McpServer> servers) {
        Map<String, DeclaredVariable> variables = new LinkedHashMap<>();
        servers.forEach((server, declared) -> declared.env().forEach((name, value) -> {
            if (value instanceof SecretRef secret) {
                SourcePath place = SourcePath.of("mcp", "servers", server, "env", name);
                String variable = SecretVariables.name(secret);
                variables.putIfAbsent(variable, new DeclaredVariable(variable, place, new OfSecret(secret)));
            }
        }));
        return variables.values().stream();
    }

    /** Those that tell the paths of files. */
    static List<DeclaredVariable> naming(List<MountedFile> files) {
        return files.stream()
                .filter(MountedFile::isNamed)
                .map(DeclaredVariable::of)
                .toList();
    }

    private static List<DeclaredVariable> of(EnvSource source, SourcePath keys) {
        return IntStream.range(0, source.keys().size())
                .mapToObj(at -> {
                    String key = source.keys().get(at);
                    Optional<Value> ofSecret = source.secret().map(name -> new OfSecret(new SecretRef(name, key)));
                    return new DeclaredVariable(
                            key,
                            keys.then(at),
                            ofSecret.orElseGet(
                                    () -> new OfConfigMap(source.configMap().orElse(""), key)));
                })
                .toList();
    }

    private static DeclaredVariable of(MountedFile file) {
        return new DeclaredVariable(
                file.variable().orElseThrow(), file.declared().then("env"), new Plain(file.path()));
    }

    /** The names of all. */
    public static Set<String> names(Descriptor descriptor) {
        return of(descriptor).stream().map(DeclaredVariable::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Value value(TextOrSecret value) {
        return value instanceof SecretRef secret ? new OfSecret(secret) : new Plain(((Text) value).text());
    }
}

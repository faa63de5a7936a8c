package io.github.openclawmaven.plugin.helm.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Objects as a cluster would read them: of a known kind, without a key twice or a field that the kind does not have.
 *
 * @param typed those of a known kind, without what is wrong with them
 * @param count of all
 * @param findings what is wrong, in document order
 */
public record RenderedObjects(List<HasMetadata> typed, int count, List<ObjectFinding> findings) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Kinds KINDS = new Kinds();

    public RenderedObjects {
        typed = List.copyOf(typed);
        findings = List.copyOf(findings);
    }

    /** Reads what {@code helm template} prints. */
    public static RenderedObjects parse(String manifests) {
        Reading reading = new Reading();
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(Integer.MAX_VALUE);
        // One by one: what is wrong with one says nothing of the others.
        for (String document : ManifestDocuments.of(manifests)) {
            try {
                Object value = new Yaml(options).load(document);
                if (value != null) {
                    reading.add(MAPPER.valueToTree(value));
                }
            } catch (YAMLException e) {
                reading.addUnreadable(document, e);
            }
        }
        return new RenderedObjects(reading.typed, reading.count, reading.findings);
    }

    /** What has been read so far. */
    private static final class Reading {

        private final List<HasMetadata> typed = new ArrayList<>();
        private final List<ObjectFinding> findings = new ArrayList<>();
        private final Set<ObjectId> known = new HashSet<>();
        private int count;

        void addUnreadable(String document, YAMLException e) {
            count++;
            String source = document.lines()
                    .filter(line -> line.startsWith("# Source: "))
                    .map(line -> line.substring("# Source: ".length()))
                    .findFirst()
                    .orElse("");
            String problem = e.getMessage()
                    .lines()
                    .map(String::trim)
                    .filter(line -> line.startsWith("found") || line.startsWith("expected"))
                    .findFirst()
                    .orElse("it is not YAML");
            findings.add(new ObjectFinding(ObjectProblem.UNREADABLE, new ObjectId("", "", source), List.of(), problem));
        }

        void add(JsonNode document) {
            count++;
            ObjectId id = ObjectId.of(document);
            String apiVersion = document.path("apiVersion").asText();
            if (id.kind().isEmpty() || apiVersion.isEmpty()) {
                report(ObjectProblem.UNREADABLE, id, List.of(), "it has no apiVersion and kind");
                return;
            }
            Optional<Class<? extends HasMetadata>> type = KINDS.find(apiVersion, id.kind());
            if (!known.add(id)) {
                report(ObjectProblem.DUPLICATE, id, List.of(), "the chart makes it twice");
            }
            new NamesCheck((path, problem) -> report(ObjectProblem.INVALID_NAME, id, path, problem)).check(document);
            new PodCheck((path, problem) -> report(ObjectProblem.REFUSED_VALUE, id, path, problem)).check(document);
            if (type.isEmpty()) {
                report(ObjectProblem.UNKNOWN_KIND, id, List.of(), "nothing here knows " + apiVersion + " " + id.kind());
                return;
            }
            new StrictReader((path, problem) -> report(ObjectProblem.WRONG_TYPE, id, path, problem))
                    .read(document, type.get())
                    .ifPresent(object -> {
                        UnknownFields.of(object)
                                .forEach(path -> report(
                                        ObjectProblem.UNKNOWN_FIELD,
                                        id,
                                        path,
                                        "Kubernetes has no such field in " + id.kind()));
                        typed.add(object);
                    });
        }

        private void report(ObjectProblem problem, ObjectId id, List<String> path, String message) {
            findings.add(new ObjectFinding(problem, id, path, message));
        }
    }
}

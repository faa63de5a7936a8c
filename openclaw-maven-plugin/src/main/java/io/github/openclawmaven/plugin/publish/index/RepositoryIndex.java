package io.github.openclawmaven.plugin.publish.index;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * {@code index.yaml} of a chart repository. What was in it stays as it was: other charts, keys that Helm does not know, the
 * way in which a value is written, comments.
 */
public final class RepositoryIndex {

    /** Its name in every repository. */
    public static final String FILE_NAME = "index.yaml";

    /** Of the largest that is read, in bytes. As nodes it takes up to 1 GB of memory, about what a build has. */
    public static final int LIMIT = 16 * 1024 * 1024;

    private static final String ENTRIES = "entries";
    private static final String GENERATED = "generated";
    private static final String VERSION = "version";
    private static final Comparator<Node> NEWEST_FIRST =
            Comparator.comparing(RepositoryIndex::version, new NewestFirst());

    private final MappingNode root;
    private final MappingNode entries;
    private final String location;

    private RepositoryIndex(MappingNode root, String location) throws PublishException {
        this.root = root;
        this.location = location;
        requireUniqueKeys(root);
        if (IndexNode.field(root, ENTRIES).isEmpty()) {
            IndexNode.setField(root, ENTRIES, IndexNode.map(Map.of()));
        }
        entries = part(MappingNode.class, IndexNode.field(root, ENTRIES).orElseThrow(), ENTRIES + " is no map");
        requireUniqueKeys(entries);
    }

    /**
     * Reads an index. One without a single byte counts as absent: that is what a WebDAV server makes of a lock on a file that
     * does not exist yet.
     *
     * @param file empty when the repository has none, which makes a new one
     * @param location of the index, for people
     * @throws PublishException when it is not an index that Helm could read either, or larger than 16 MB
     */
    public static RepositoryIndex read(Optional<Content> file, String location) throws PublishException {
        Optional<Content> present = file.filter(content -> content.size() > 0);
        MappingNode root = present.isPresent()
                ? IndexYaml.read(present.get(), location)
                : IndexNode.map(new TreeMap<>(Map.of("apiVersion", IndexNode.text("v1"))));
        return new RepositoryIndex(root, location);
    }

    /** Lower-case hexadecimal SHA-256 that is listed for this version of the chart; empty when none is. */
    public Optional<String> digest(PackagedChart chart) throws PublishException {
        return versions(chart).stream()
                .filter(entry -> version(entry).equals(chart.version()))
                .findFirst()
                .flatMap(entry -> IndexNode.textField((MappingNode) entry, "digest"));
    }

    /**
     * Lists a chart, in the place of what was listed for the same version.
     *
     * @param url of its archive, absolute or relative to the index
     * @param time when it was published
     * @return false when it was listed with the same digest, which leaves everything as it is
     */
    public boolean add(PackagedChart chart, String url, Instant time) throws PublishException {
        if (digest(chart).equals(Optional.of(chart.sha256()))) {
            return false;
        }
        List<Node> versions = new ArrayList<>(versions(chart));
        versions.removeIf(entry -> version(entry).equals(chart.version()));
        versions.add(entry(chart, url, time));
        versions.sort(NEWEST_FIRST);
        IndexNode.setField(entries, chart.name(), IndexNode.list(versions));
        IndexNode.setField(root, GENERATED, IndexNode.text(time.toString()));
        return true;
    }

    /** The file. */
    public Content content() {
        return IndexYaml.write(root);
    }

    private static Node entry(PackagedChart chart, String url, Instant time) {
        Map<String, Node> fields = new TreeMap<>();
        chart.metadata().properties().forEach(field -> fields.put(field.getKey(), IndexNode.of(field.getValue())));
        fields.put("created", IndexNode.text(time.toString()));
        fields.put("digest", IndexNode.text(chart.sha256()));
        fields.put("urls", IndexNode.list(List.of(IndexNode.text(url))));
        return IndexNode.map(fields);
    }

    private List<Node> versions(PackagedChart chart) throws PublishException {
        Optional<Node> listed = IndexNode.field(entries, chart.name());
        if (listed.isEmpty()) {
            return List.of();
        }
        String path = ENTRIES + "." + chart.name();
        List<Node> versions =
                part(SequenceNode.class, listed.get(), path + " is no list").getValue();
        for (Node version : versions) {
            requireUniqueKeys(part(MappingNode.class, version, path + " has an item that is no map"));
        }
        return versions;
    }

    private void requireUniqueKeys(MappingNode map) throws PublishException {
        Optional<UniqueKeys.Fault> fault = UniqueKeys.fault(map);
        if (fault.isPresent()) {
            throw refusal(fault.get().key(), fault.get().problem());
        }
    }

    private <T extends Node> T part(Class<T> type, Node node, String problem) throws PublishException {
        if (type.isInstance(node)) {
            return type.cast(node);
        }
        throw refusal(node, problem);
    }

    private PublishException refusal(Node node, String problem) {
        int line = node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
        return new PublishException(location + ":" + line + " is not a chart index: " + problem + IndexYaml.REPAIR);
    }

    private static String version(Node entry) {
        return IndexNode.textField((MappingNode) entry, VERSION).orElse("");
    }
}

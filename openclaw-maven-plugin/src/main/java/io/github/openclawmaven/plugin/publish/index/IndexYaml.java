package io.github.openclawmaven.plugin.publish.index;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/** The text of an index as nodes and back, so that no value passes through a type that would change it. */
final class IndexYaml {

    /** In bytes. As nodes it takes up to 1 GB of memory, about what a build has. */
    private static final int LIMIT = 16 * 1024 * 1024;

    static final String REPAIR =
            "; nothing was written. Repair it (helm repo index makes a new one from the charts that are there)";

    private IndexYaml() {}

    /** @param location of the index, for people */
    static MappingNode read(Content index, String location) throws PublishException {
        if (index.size() > LIMIT) {
            throw new PublishException(location + " has " + index.size() + " bytes, more than the " + LIMIT
                    + " that this plugin reads; nothing was written. Remove old versions from it, or start another"
                    + " repository");
        }
        String text = index.text().orElseThrow(() -> new PublishException(location + " is not UTF-8 text" + REPAIR));
        if (compose(text, location) instanceof MappingNode root) {
            return root;
        }
        throw new PublishException(location + " is not a chart index: it holds no map of keys" + REPAIR);
    }

    private static Node compose(String text, String location) throws PublishException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LIMIT);
        // Nothing expands them here.
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setProcessComments(true);
        try {
            return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                    .getSingleNode();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new PublishException(location + ":" + line + " is not YAML: " + e.getProblem() + REPAIR, e);
        } catch (YAMLException | IllegalArgumentException e) {
            throw new PublishException(location + " is not YAML: " + e.getMessage() + REPAIR, e);
        }
    }

    /** In the layout of {@code helm repo index}. */
    static Content write(MappingNode root) {
        DumperOptions options = new DumperOptions();
        options.setSplitLines(false);
        options.setProcessComments(true);
        StringWriter text = new StringWriter();
        try {
            Serializer serializer = new Serializer(new Emitter(text, options), new Resolver(), options, null);
            serializer.open();
            serializer.serialize(root);
            serializer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
        return Content.of(text.toString());
    }
}

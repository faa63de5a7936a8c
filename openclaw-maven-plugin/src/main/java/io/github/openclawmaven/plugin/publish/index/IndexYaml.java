package io.github.openclawmaven.plugin.publish.index;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
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

    static final String REPAIR =
            "; nothing was written. Repair it (helm repo index makes a new one from the charts that are there)";

    private static final int SHOWN = 200;

    private IndexYaml() {}

    /** @param location of the index, for people */
    static MappingNode read(Content index, String location) throws PublishException {
        if (index.size() > RepositoryIndex.LIMIT) {
            throw new PublishException(location + " has more than the " + RepositoryIndex.LIMIT
                    + " bytes that this plugin reads; nothing was written. Remove old versions from it, or start another"
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
        options.setCodePointLimit(RepositoryIndex.LIMIT);
        // Nothing expands them here.
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setProcessComments(true);
        try {
            return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                    .getSingleNode();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new PublishException(location + ":" + line + " is not YAML: " + words(e.getProblem()) + REPAIR, e);
        } catch (YAMLException | IllegalArgumentException e) {
            throw new PublishException(location + " is not YAML: " + words(e.getMessage()) + REPAIR, e);
        }
    }

    /** They quote the file. */
    private static String words(String problem) {
        return ConsoleText.excerpt(problem, SHOWN);
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

package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads one YAML document into nodes with positions; no Java object is ever made from it. */
final class YamlReader {

    static final DiagnosticCode SYNTAX = DiagnosticCode.error("OC1001", "The file is not YAML");
    static final DiagnosticCode DOCUMENTS = DiagnosticCode.error("OC1004", "A file holds more than one YAML document");
    static final DiagnosticCode EMPTY = DiagnosticCode.error("OC1005", "The file is empty");

    private final Diagnostics diagnostics;
    private final TextFilter filter;

    /**
     * @param diagnostics takes what is wrong
     * @param filter sees the text of each scalar, keys too, and may put another in its place
     */
    YamlReader(Diagnostics diagnostics, TextFilter filter) {
        this.diagnostics = diagnostics;
        this.filter = filter;
    }

    /** The root map; empty when the text is not one YAML document with a map, which has then been reported. */
    Optional<MapNode> readMap(SourceText source, String text) {
        Optional<SourceNode> root = read(source, text);
        if (root.isPresent() && root.get() instanceof MapNode map) {
            return Optional.of(map);
        }
        root.ifPresent(node -> {
            if (node instanceof ScalarNode scalar && scalar.isNull()) {
                diagnostics.report(EMPTY.at(source.start(), source.name() + " holds nothing"));
            } else {
                diagnostics.report(SYNTAX.at(node.position(), "expected a map of keys, found " + node.words())
                        .hint("start with \"key: value\" lines"));
            }
        });
        return Optional.empty();
    }

    private Optional<SourceNode> read(SourceText source, String text) {
        if (text.isBlank()) {
            diagnostics.report(EMPTY.at(source.start(), source.name() + " holds nothing"));
            return Optional.empty();
        }
        try {
            YamlEvents events = new YamlEvents(new ParserImpl(new StreamReader(text), new LoaderOptions()));
            NodeBuilder builder = new NodeBuilder(source, events, diagnostics, filter);
            Optional<SourceNode> root = builder.document();
            events.secondDocument()
                    .ifPresent(mark -> diagnostics.report(DOCUMENTS
                            .at(at(source, mark), "a second YAML document starts here")
                            .hint("one document per file; put variants into openclaw-<env>.yaml")));
            return root;
        } catch (MarkedYAMLException e) {
            diagnostics.report(syntax(source, e));
        } catch (ReaderException e) {
            diagnostics.report(SYNTAX.at(
                    positionOf(source, text, e.getPosition()),
                    String.format("the character U+%04X is not allowed in YAML", e.getCodePoint())));
        }
        return Optional.empty();
    }

    private static Diagnostic syntax(SourceText source, MarkedYAMLException e) {
        Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
        String problem = String.valueOf(e.getProblem()).replaceAll("\\s+", " ");
        if (problem.contains("'\\t(TAB)'")) {
            return SYNTAX.at(at(source, mark).part(0, 1), "a tab where YAML allows only spaces")
                    .hint("indent with spaces");
        }
        String context = e.getContext() == null ? "" : e.getContext().trim() + ": ";
        return SYNTAX.at(at(source, mark), "not YAML: " + context + problem);
    }

    static Position at(SourceText source, Mark mark) {
        return new Position(source, mark.getLine() + 1, mark.getColumn() + 1, 0);
    }

    private static Position positionOf(SourceText source, String text, int offset) {
        String before = text.substring(0, Math.min(offset, text.length()));
        int line = before.split("\r\n|\n|\r", -1).length;
        int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        return new Position(source, line, before.length() - lineStart + 1, 1);
    }
}

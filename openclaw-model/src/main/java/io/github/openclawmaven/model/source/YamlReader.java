package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads one YAML document into nodes with positions; no Java object is ever made from it. */
final class YamlReader {

    static final DiagnosticCode SYNTAX = DiagnosticCode.error("OC1001", "The file is not YAML");
    static final DiagnosticCode DOCUMENTS = DiagnosticCode.error("OC1004", "A file holds more than one YAML document");
    static final DiagnosticCode EMPTY = DiagnosticCode.error("OC1005", "The file is empty");

    private static final String START = "start with \"key: value\" lines";
    private static final Pattern BEYOND_UNICODE = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

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
                diagnostics.report(EMPTY.at(source.start(), source.name() + " holds nothing")
                        .hint(START));
            } else {
                diagnostics.report(SYNTAX.at(node.position(), "expected a map of keys, found " + node.words())
                        .hint(START));
            }
        });
        return Optional.empty();
    }

    private Optional<SourceNode> read(SourceText source, String text) {
        if (text.isBlank()) {
            diagnostics.report(
                    EMPTY.at(source.start(), source.name() + " holds nothing").hint(START));
            return Optional.empty();
        }
        OptionalInt unprintable = text.codePoints()
                .filter(point -> !StreamReader.isPrintable(point))
                .findFirst();
        if (unprintable.isPresent()) {
            String character = Character.toString(unprintable.getAsInt());
            diagnostics.report(SYNTAX.at(
                            positionOf(source, character),
                            String.format(
                                    Locale.ROOT, "the character U+%04X is not allowed in YAML", unprintable.getAsInt()))
                    .hint("remove it, or write it as an escape in double quotes"));
            return Optional.empty();
        }
        try {
            YamlEvents events = new YamlEvents(new ParserImpl(new StreamReader(text), new LoaderOptions()));
            NodeBuilder builder = new NodeBuilder(source, events, diagnostics, filter);
            Optional<SourceNode> root = builder.document();
            root.flatMap(node -> events.secondDocument())
                    .ifPresent(mark -> diagnostics.report(DOCUMENTS
                            .at(at(source, mark), "a second YAML document starts here")
                            .hint("one document per file; put variants into openclaw-<env>.yaml")));
            SuppressionsInYaml.collect(source, text, diagnostics);
            return root;
        } catch (MarkedYAMLException e) {
            diagnostics.report(syntax(source, e));
        } catch (IllegalArgumentException e) {
            diagnostics.report(beyondUnicode(source, text));
        }
        return Optional.empty();
    }

    private static Diagnostic syntax(SourceText source, MarkedYAMLException e) {
        Position problem = at(source, e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark());
        Position context = e.getContextMark() != null ? at(source, e.getContextMark()) : problem;
        String words = (e.getContext() == null ? "" : e.getContext().strip() + ": ")
                + String.valueOf(e.getProblem()).strip();
        if (words.contains("'\\t(TAB)'")) {
            return SYNTAX.at(problem, "a tab where YAML allows only spaces").hint("indent with spaces");
        }
        Optional<YamlProblem> known = YamlProblem.of(words);
        if (known.isEmpty()) {
            return SYNTAX.at(problem, "not YAML: " + words).hint("check quotes, brackets and indentation up to here");
        }
        Position opening = source.rest(context.line(), context.column());
        Diagnostic found = SYNTAX.at(
                        known.get().atContext() ? opening : problem, known.get().message())
                .hint(known.get().hint());
        return known.get().other().isEmpty() || context.line() == problem.line()
                ? found
                : found.related(context, known.get().other());
    }

    /** The parser throws for such an escape, and does not say where. */
    private static Diagnostic beyondUnicode(SourceText source, String text) {
        Matcher escape = BEYOND_UNICODE.matcher(text);
        Position position = escape.find() ? positionOf(source, escape.group()) : source.start();
        return SYNTAX.at(position, "an escape stands for no character").hint("Unicode ends with \\U0010FFFF");
    }

    private static Position at(SourceText source, Mark mark) {
        return source.word(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Position positionOf(SourceText source, String found) {
        int line = 0;
        while (!source.lines().get(line).contains(found)) {
            line++;
        }
        String before =
                source.lines().get(line).substring(0, source.lines().get(line).indexOf(found));
        return new Position(
                source,
                line + 1,
                before.codePointCount(0, before.length()) + 1,
                found.codePointCount(0, found.length()));
    }
}

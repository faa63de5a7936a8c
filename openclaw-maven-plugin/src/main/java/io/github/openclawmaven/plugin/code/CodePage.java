package io.github.openclawmaven.plugin.code;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.plugin.page.MarkdownTables;
import io.github.openclawmaven.plugin.page.SitePage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The site's page on diagnostics, which comes with the plugin. */
public final class CodePage {

    private final Map<String, CodeText> codes = new LinkedHashMap<>();

    private CodePage(List<CodeText> rows) {
        rows.forEach(row -> codes.put(row.code(), row));
    }

    /** The page of this version; it is read once. */
    public static CodePage read() {
        return Packaged.PAGE;
    }

    private static final class Packaged {

        static final CodePage PAGE = parse(SitePage.text("diagnostics.md"));
    }

    static CodePage parse(String markdown) {
        return new CodePage(MarkdownTables.rows(markdown, "Code").stream()
                .map(row -> new CodeText(
                        row.cells().get(0),
                        Severity.valueOf(row.cells().get(1).toUpperCase(Locale.ROOT)),
                        row.cells().get(2),
                        row.cells().get(3),
                        row.heading()))
                .toList());
    }

    /** What the page says of a code; empty for one that it does not have. */
    public Optional<CodeText> of(DiagnosticCode code) {
        return of(code.id());
    }

    /** As {@link #of(DiagnosticCode)}, by the code's name, such as {@code OC3002}. */
    public Optional<CodeText> of(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** All codes, in order. */
    public List<CodeText> all() {
        return List.copyOf(codes.values());
    }
}

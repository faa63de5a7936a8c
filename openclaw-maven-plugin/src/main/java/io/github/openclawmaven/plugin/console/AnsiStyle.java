package io.github.openclawmaven.plugin.console;

import io.github.openclawmaven.model.diagnostic.Style;
import java.util.EnumMap;
import java.util.Map;

/** Colours as compilers use them: by severity, with places in blue. */
final class AnsiStyle implements Style {

    private static final String RESET = "\u001b[m";

    /** Select Graphic Rendition of ECMA-48. */
    private static final Map<Part, String> CODES = new EnumMap<>(Map.of(
            Part.ERROR, "\u001b[1;31m",
            Part.WARNING, "\u001b[1;33m",
            Part.NOTE, "\u001b[1;36m",
            Part.MESSAGE, "\u001b[1m",
            Part.MARGIN, "\u001b[34m",
            Part.RELATED, "\u001b[1;34m"));

    @Override
    public String show(Part part, String text) {
        return CODES.get(part) + text + RESET;
    }
}

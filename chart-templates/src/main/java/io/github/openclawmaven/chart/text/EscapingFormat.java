package io.github.openclawmaven.chart.text;

import freemarker.core.CommonMarkupOutputFormat;
import io.github.openclawmaven.model.syntax.YamlScalar;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;

/** What happens to a string that a template writes, unless the string is {@link YamlText}. */
public final class EscapingFormat extends CommonMarkupOutputFormat<EscapedText> {

    /** Strings become scalars: {@code key: [=value]}. */
    public static final EscapingFormat YAML = new EscapingFormat("yaml", YamlScalar::of);

    /** Strings stay as they are but for what Helm would take for a template. */
    public static final EscapingFormat HELM_TEXT =
            new EscapingFormat("helm-text", text -> text.replace("{{", "{{ \"{{\" }}"));

    private final String name;
    private final UnaryOperator<String> escape;

    private EscapingFormat(String name, UnaryOperator<String> escape) {
        this.name = name;
        this.escape = escape;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMimeType() {
        return "text/" + name;
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escape.apply(text));
    }

    @Override
    public String escapePlainText(String text) {
        return escape.apply(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected EscapedText newTemplateMarkupOutputModel(String plainText, String markup) {
        return new EscapedText(this, plainText, markup);
    }
}

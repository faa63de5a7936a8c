package io.github.openclawmaven.chart.text;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** Output of a template that needs no further escaping. */
public final class EscapedText extends CommonTemplateMarkupOutputModel<EscapedText> {

    private final EscapingFormat format;

    EscapedText(EscapingFormat format, String plainText, String markup) {
        super(plainText, markup);
        this.format = format;
    }

    @Override
    public EscapingFormat getOutputFormat() {
        return format;
    }
}

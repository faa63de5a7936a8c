package io.github.openclawmaven.chart.text;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows Java values to templates: {@link YamlText} as finished output, an empty {@link Optional} as absent, records as views. */
final class ViewWrapper extends DefaultObjectWrapper {

    ViewWrapper(Version version) {
        super(version);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof YamlText yaml) {
            return EscapingFormat.YAML.fromMarkup(yaml.text());
        }
        return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Record view) {
            return new ViewModel(view, this);
        }
        return value instanceof Enum<?> word ? new SimpleScalar(word.toString()) : super.handleUnknownType(value);
    }
}

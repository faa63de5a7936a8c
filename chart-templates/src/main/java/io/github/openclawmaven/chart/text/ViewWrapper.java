package io.github.openclawmaven.chart.text;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows Java values to templates: {@link YamlText} as finished output, an empty {@link Optional} as absent. */
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
}

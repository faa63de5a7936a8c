package io.github.openclawmaven.chart.text;

import io.github.openclawmaven.model.syntax.YamlScalar;

/**
 * Text that is YAML or a Helm template already and is written as it stands; every other string is quoted.
 *
 * @param text YAML
 */
public record YamlText(String text) {

    /** A scalar of literal text. */
    public static YamlText scalar(String text) {
        return new YamlText(YamlScalar.of(text));
    }

    @Override
    public String toString() {
        return text;
    }
}

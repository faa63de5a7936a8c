package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.chart.text.YamlScalar;
import io.github.openclawmaven.chart.text.YamlText;
import io.github.openclawmaven.model.descriptor.Descriptor;

/** How the objects are called: in the chart after the Helm release, in a plain file after the descriptor. */
public final class ObjectNames {

    /** Names that Helm makes. */
    public static final ObjectNames OF_RELEASE =
            new ObjectNames("{{ include \"openclaw.fullname\" . }}", "{{ .Release.Namespace }}", true);

    private final String fullName;
    private final String namespace;
    private final boolean template;

    private ObjectNames(String fullName, String namespace, boolean template) {
        this.fullName = fullName;
        this.namespace = namespace;
        this.template = template;
    }

    /** The names for a release that is called as the descriptor, in the namespace that it names, or one called as itself. */
    public static ObjectNames of(Descriptor descriptor) {
        return new ObjectNames(descriptor.name(), descriptor.effectiveNamespace(), false);
    }

    /** Of the object that stands for the release itself. */
    public YamlText own() {
        return scalar(fullName);
    }

    /** Of an object that belongs to it, in the namespace of the release. */
    public YamlText name(String suffix) {
        return scalar(fullName + "-" + suffix);
    }

    /** Of a Role in another namespace, where those of several namespaces meet: no namespace has a colon, so that none is another's. */
    public YamlText nameElsewhere(String suffix) {
        return scalar(namespace + ":" + fullName + "-" + suffix);
    }

    /** The namespace of the release. */
    public YamlText namespace() {
        return scalar(namespace);
    }

    /** What Helm makes of an expression. */
    public static YamlText expression(String helm) {
        return new YamlText("{{ " + helm + " }}");
    }

    /** Quoted even around a template: a release or namespace may be called 123. */
    private YamlText scalar(String text) {
        return new YamlText(template ? "'" + text + "'" : YamlScalar.of(text));
    }
}

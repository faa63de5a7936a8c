package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.chart.text.YamlText;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.syntax.KubernetesName;
import io.github.openclawmaven.model.syntax.YamlScalar;

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

    /** A namespace that agents have access to: in the chart the one that the installation has in its place. */
    public YamlText namespace(String declared) {
        String name = YamlScalar.quoted(declared);
        return template
                ? expression(
                        "get ((.Values.rbac).namespaces | default dict) " + name + " | default " + name + " | quote")
                : scalar(declared);
    }

    /**
     * An agent's ServiceAccount: in the chart one that exists, where the installation names it; else the chart's own, or where an
     * administrator makes it, the one of the plain file, which is called as the descriptor whatever the release is called.
     */
    public YamlText account(String agent) {
        return template
                ? expression("include \"openclaw.agentAccount\" (dict \"root\" . \"agent\" " + YamlScalar.quoted(agent)
                        + ") | quote")
                : name(KubernetesName.ofId(agent));
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

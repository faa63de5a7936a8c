package io.github.openclawmaven.model.document.config;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.SecretVariables;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.SortedMap;

/** Writes openclaw.json: typed keys in the newest shape first, then, in the release's own words, the free parts. */
public final class ConfigWriter {

    private static final List<SectionWriter> SECTIONS = List.of(
            new GatewaySection(),
            new AgentsSection(),
            new ModelsSection(),
            new ChannelsSection(),
            new BindingsSection(),
            new ToolsSection(),
            new ExecutorsSection(),
            new SameNames(),
            new SwitchedOnSections(),
            new MemorySection(),
            new PluginsSection(),
            new ClosedDefaults());

    private final Deployment deployment;
    private final ConfigDocument document = new ConfigDocument();
    private final SecretVariables secrets = new SecretVariables();

    public ConfigWriter(Deployment deployment) {
        this.deployment = deployment;
    }

    /** Everything that typed keys say, in the shape of the newest release. */
    public ConfigDocument writeTyped() {
        ConfigSection root = ConfigSection.root(document, secrets);
        SECTIONS.forEach(section -> section.write(deployment, root));
        return document;
    }

    /** Lays {@code settings:} and {@code config:} over a document that has the shape of the release by now. */
    public void writeFree(Diagnostics diagnostics) {
        FreeForm freeForm = new FreeForm(
                document, deployment.source(), secrets, DeclaredVariable.names(deployment.descriptor()), diagnostics);
        document.freePlaces().forEach(place -> freeForm.merge(place.at(), place.words(), place.origin()));
        deployment
                .descriptor()
                .config()
                .ifPresent(config -> freeForm.merge(JsonPointer.empty(), config, SourcePath.of("config")));
        new ToolsOfExecutors(document).write(deployment);
        new ClosedTools(document).deny(deployment);
    }

    /** The secrets that the document refers to, by environment variable. */
    public SortedMap<String, SecretRef> secrets() {
        return secrets.used();
    }
}

package io.github.openclawmaven.it.helm;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.github.openclawmaven.plugin.helm.Helm;
import io.github.openclawmaven.plugin.helm.HelmRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A chart in a directory of its own, and real Helm to lint and render it. */
abstract class HelmTest {

    static final String NEW = "2026.9.6";
    static final String OLD = "2026.2.26";
    static final String DEFAULTS = "{}";
    static final String RELEASE = "my-release";

    /** Other than {@code default}. */
    static final String NAMESPACE = "team-space";

    private static final HelmRelease INSTALLATION = new HelmRelease(RELEASE, NAMESPACE, "1.31.0");

    @TempDir
    static Path valuesDirectory;

    static Cluster cluster;
    static Helm helm;

    @TempDir
    Path directory;

    @BeforeAll
    static void startHelm() throws IOException {
        cluster = new Cluster();
        helm = HelmOfTests.start(cluster.server());
    }

    @AfterAll
    static void endHelm() {
        helm.close();
        cluster.close();
    }

    static Manifests manifests(Path chart, String values) {
        ChartProject.revealHooksAndNotes(chart);
        return Manifests.parse(template(chart, values));
    }

    /** @param values YAML */
    static String template(Path chart, String values) {
        try {
            return template(chart, List.of(Files.writeString(valuesDirectory.resolve("values.yaml"), values)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param values files of YAML, the later ones win */
    static String template(Path chart, List<Path> values) {
        return helm.template(INSTALLATION, chart, values);
    }

    ChartProject project(String platform) {
        return project(platform, "");
    }

    ChartProject project(String platform, String more) {
        String expose = platform.equals("openshift")
                ? "{route: {host: openclaw.example.com}}"
                : "{ingress: {host: openclaw.example.com, className: nginx}}";
        return new ChartProject(directory)
                .file(
                        "openclaw.yaml",
                        """
                        apiVersion: openclaw/v1
                        name: acme
                        description: "Says {{ hello }} & \\"more\\": #1"
                        gateway: {release: 2026.9.6, trustedProxies: [10.0.0.0/8]}
                        models:
                          default: anthropic/claude-sonnet-4-6
                          providers:
                            anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                        defaultAgent: main
                        agents:
                          main: {}
                          optimizer_1:
                            kubernetes:
                              serviceAccount: {annotations: {"example.com/role": "{{ role }}"}}
                              token: file
                              access:
                                - {namespace: resource-demo, resources: [pods], verbs: [get, list]}
                                - {resources: [configmaps], resourceNames: [report], verbs: [get, update]}
                        channels:
                          telegram:
                            botToken: {secret: telegram-secrets, key: bot-token}
                            dmPolicy: pairing
                            webhook:
                              url: https://openclaw.example.com/telegram-webhook
                              secret: {secret: telegram-secrets, key: webhook-secret}
                          msteams:
                            settings: {appId: a, appPassword: {secret: teams, key: password}, tenantId: t}
                        tools:
                          exec: {mode: allowlist, allow: [kubectl, "/opt/{{ tools }}/*"]}
                          web: {search: {provider: brave, apiKey: {secret: openclaw-secrets, key: BRAVE}}}
                        kubernetes:
                          platform: %s
                          namespace: openclaw
                          expose: %s
                          scheduling: {tolerations: [{key: gpu, operator: Exists}], nodeSelector: {disk: ssd}}
                          serviceAccount:
                            annotations: {azure.workload.identity/client-id: "{{ client }}"}
                            tokens: {aws: {audience: sts.amazonaws.com, env: AWS_WEB_IDENTITY_TOKEN_FILE}}
                          caBundle: {configMap: corporate-ca, key: ca.crt}
                          files:
                            vertex: {secret: vertex, key: key.json, env: GOOGLE_APPLICATION_CREDENTIALS}
                            settings: {configMap: settings, key: a.json, path: /etc/openclaw/files/vertex/a.json}
                          envFrom: [{configMap: variables}, {configMap: settings, keys: [LEVEL]}, {secret: gh, keys: [GH_TOKEN]}]
                          labels: {team: platform}
                          annotations: {"example.com/note": "yes"}
                        """
                                        .formatted(platform, expose)
                                + more)
                .file("agents/main/AGENTS.md", "Be kind.\n")
                .file("agents/main/jobs/report.md", "---\nschedule: {every: 1h}\n---\nReport.\n")
                .file("skills/reports/SKILL.md", "---\nname: reports\ndescription: Reports\n---\nWrite.\n");
    }

    /** What the gateway reads in the end. */
    static String config(Manifests manifests) {
        return manifests.named(ConfigMap.class, RELEASE + "-config").getData().get("openclaw.json");
    }

    static Container gateway(Manifests manifests) {
        return manifests
                .one(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0);
    }

    static EnvVar environment(Container container, String name) {
        return container.getEnv().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static String variable(Container container, String name) {
        return environment(container, name).getValue();
    }

    static String secret(Container container, String name) {
        var reference = environment(container, name).getValueFrom().getSecretKeyRef();
        return reference.getName() + "/" + reference.getKey();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What Helm prints after an installation. */
    static String notes(Manifests manifests) {
        return manifests.named(ConfigMap.class, "notes").getData().get("notes");
    }
}

package io.github.openclawmaven.it.helm;

import static io.github.openclawmaven.it.helm.Helm.NAMESPACE;
import static io.github.openclawmaven.it.helm.Helm.RELEASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.openshift.api.model.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real Helm takes the chart, and what it makes of it is what a cluster takes. */
class ChartIT {

    private static final String NEW = "2026.9.6";
    private static final String OLD = "2026.2.26";
    private static final String DEFAULTS = "{}";

    @TempDir
    private static Path helmDirectory;

    private static Cluster cluster;
    private static Helm helm;

    @TempDir
    private Path directory;

    @BeforeAll
    static void startHelm() throws IOException {
        cluster = new Cluster();
        helm = new Helm(helmDirectory, cluster.kubeconfig());
    }

    @AfterAll
    static void endHelm() {
        helm.close();
        cluster.close();
    }

    @ParameterizedTest
    @CsvSource({"kubernetes,2026.2.26", "kubernetes,2026.9.6", "openshift,2026.2.26", "openshift,2026.9.6"})
    void lintsStrictlyWithoutAWord(String platform, String release) {
        Helm.Lint lint = helm.lint(project(platform).generate(release));

        assertThat(lint.failed()).as(lint.messages().toString()).isFalse();
        assertThat(lint.messages()).noneMatch(message -> message.matches("(?s).*\\[(INFO|WARNING|ERROR)].*"));
    }

    @ParameterizedTest
    @CsvSource({"kubernetes,2026.2.26", "kubernetes,2026.9.6", "openshift,2026.2.26", "openshift,2026.9.6"})
    void isAdmittedByPodSecurityRestricted(String platform, String release) {
        Manifests manifests = manifests(project(platform).generate(release), DEFAULTS);

        assertThat(manifests.pods()).hasSize(2).allSatisfy(Restricted::check);
        Long user = platform.equals("openshift") ? null : Long.valueOf(1000);
        assertThat(manifests.pods())
                .allSatisfy(pod ->
                        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(user));
    }

    @Test
    void mountsJustTheVolumesThatItHas() {
        PodSpec pod = manifests(project("kubernetes").generate(NEW), DEFAULTS)
                .one(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec();

        assertThat(Restricted.containers(pod).stream()
                        .flatMap(container -> container.getVolumeMounts().stream())
                        .map(mount -> mount.getName()))
                .hasSameElementsAs(pod.getVolumes().stream()
                        .map(volume -> volume.getName())
                        .toList());
    }

    @Test
    void putsEverythingIntoItsNamespace() {
        Manifests manifests = manifests(project("kubernetes").generate(NEW), DEFAULTS);

        assertThat(manifests.all())
                .filteredOn(object -> !object.getMetadata().getNamespace().equals(NAMESPACE))
                .extracting(object ->
                        object.getKind() + " in " + object.getMetadata().getNamespace())
                .containsExactlyInAnyOrder("Role in resource-demo", "RoleBinding in resource-demo");
        assertThat(manifests.all(RoleBinding.class))
                .allSatisfy(binding -> assertThat(binding.getSubjects()).allSatisfy(subject -> {
                    assertThat(subject.getNamespace()).isEqualTo(NAMESPACE);
                    manifests.named(ServiceAccount.class, subject.getName());
                }))
                .allSatisfy(binding -> assertThat(manifests.all(Role.class))
                        .extracting(role -> role.getMetadata().getName())
                        .contains(binding.getRoleRef().getName()));
    }

    @Test
    void bringsEveryByteOfAFileIntoThePod() throws IOException {
        Map<String, byte[]> files = Map.of(
                "AGENTS.md",
                        utf8(
                                "# {{ .Values.gateway.token }} ${HOME}\n\n\tTab \"quoted\" 'single' # no comment\n   \nüñí 🦞\n"),
                "windows.md", utf8("one\r\ntwo\r\n"),
                "unfinished.md", utf8("no line feed at the end, but spaces   "),
                "indented.md", utf8("   starts with spaces\n"),
                "blank.md", utf8("\n\n"),
                "mark.md", utf8("\uFEFFbyte order mark\n"),
                "breaks.md", utf8("line\u2028separator\u0085next\n"),
                "memory/deep/note.md", utf8("--- \nnot: yaml\n...\n"),
                "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF, '\r', '\n'});
        ChartProject project = project("kubernetes");
        files.forEach((path, bytes) -> project.file("agents/main/" + path, bytes));
        Path chart = project.generate(NEW);

        ConfigMap map = manifests(chart, DEFAULTS).named(ConfigMap.class, RELEASE + "-main-workspace");

        files.forEach((path, bytes) ->
                assertThat(bytes(map, path.replace('/', '_'))).as(path).isEqualTo(bytes));
    }

    @Test
    void bringsScriptsAndDocumentsIntoThePodAsTheyAre() throws IOException {
        Path chart = project("kubernetes").generate(NEW);
        Manifests manifests = manifests(chart, DEFAULTS);

        for (String name : List.of("config", "prepare", "scripts", "jobs")) {
            ConfigMap map = manifests.named(ConfigMap.class, RELEASE + "-" + name);
            assertThat(map.getData()).isNotEmpty();
            for (String key : map.getData().keySet()) {
                assertThat(map.getData())
                        .containsEntry(key, Files.readString(chart.resolve("files/" + name + "/" + key)));
            }
        }
    }

    @Test
    void usesAClaimAndASecretThatExist() {
        Manifests manifests = manifests(
                project("kubernetes").generate(NEW),
                """
                gateway: {existingSecret: other-gateway, secretKey: other-key}
                storage: {existingClaim: other-claim}
                secrets: {openclaw-secrets: other-secrets}
                """);

        assertThat(manifests.all(PersistentVolumeClaim.class)).isEmpty();
        assertThat(manifests.all(Secret.class))
                .extracting(Secret::getType)
                .containsExactly("kubernetes.io/service-account-token");
        Container gateway = gateway(manifests);
        assertThat(secret(gateway, "OPENCLAW_GATEWAY_TOKEN")).isEqualTo("other-gateway/other-key");
        assertThat(secret(gateway, "SECRET_OPENCLAW_SECRETS_ANTHROPIC_API_KEY"))
                .isEqualTo("other-secrets/ANTHROPIC_API_KEY");
    }

    @Test
    void makesATokenAndKeepsItAndTheVolume() {
        Manifests manifests = manifests(project("kubernetes").generate(NEW), "gateway: {token: chosen}");

        Secret token = manifests.named(Secret.class, RELEASE + "-gateway");
        assertThat(token.getStringData()).containsEntry("token", "chosen");
        assertThat(token.getMetadata().getAnnotations()).containsEntry("helm.sh/resource-policy", "keep");
        assertThat(manifests.one(PersistentVolumeClaim.class).getMetadata().getAnnotations())
                .containsEntry("helm.sh/resource-policy", "keep");
        assertThat(manifests(directory.resolve("chart"), DEFAULTS)
                        .named(Secret.class, RELEASE + "-gateway")
                        .getStringData()
                        .get("token"))
                .hasSize(48);
    }

    @Test
    void keepsTheTokenOfAnEarlierInstallation() {
        Path chart = project("kubernetes").generate(NEW);
        cluster.putSecret(NAMESPACE, RELEASE + "-gateway", "token", "made earlier");

        Secret token = manifests(chart, DEFAULTS).named(Secret.class, RELEASE + "-gateway");

        cluster.clear();
        assertThat(token.getStringData()).containsEntry("token", "made earlier");
    }

    @Test
    void rewritesTheRegistryOfEveryImageAndTakesADigest() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(images(manifests(chart, DEFAULTS))).containsOnly("ghcr.io/openclaw/openclaw:2026.9.6");
        assertThat(images(manifests(chart, "global: {imageRegistry: mirror.example.com/hub}")))
                .containsOnly("mirror.example.com/hub/openclaw/openclaw:2026.9.6");
        String digest = "sha256:" + "0123456789abcdef".repeat(4);
        assertThat(images(manifests(chart, "image: {digest: \"" + digest + "\"}")))
                .containsOnly("ghcr.io/openclaw/openclaw@" + digest);
    }

    @Test
    void runsNoPodWhenSuspended() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(manifests(chart, DEFAULTS).one(Deployment.class).getSpec().getReplicas())
                .isEqualTo(1);
        assertThat(manifests(chart, "suspend: true")
                        .one(Deployment.class)
                        .getSpec()
                        .getReplicas())
                .isZero();
    }

    @Test
    void leavesIdentitiesToAnAdministrator() {
        Manifests manifests = manifests(project("kubernetes").generate(NEW), "rbac: {create: false}");

        assertThat(manifests.all(Role.class)).isEmpty();
        assertThat(manifests.all(RoleBinding.class)).isEmpty();
        assertThat(manifests.one(ServiceAccount.class).getMetadata().getName()).isEqualTo(RELEASE);
    }

    @Test
    void writesTheSameIdentitiesForAnAdministrator() {
        Manifests plain =
                Manifests.parse(project("kubernetes").generateRbac(NEW).orElseThrow());

        assertThat(plain.all(RoleBinding.class))
                .extracting(it ->
                        it.getMetadata().getNamespace() + "/" + it.getMetadata().getName())
                .containsExactly("resource-demo/openclaw-acme-optimizer-1", "openclaw/acme-optimizer-1");
        assertThat(plain.all(RoleBinding.class)).allSatisfy(binding -> assertThat(binding.getSubjects())
                .singleElement()
                .satisfies(subject -> assertThat(subject.getNamespace() + "/" + subject.getName())
                        .isEqualTo("openclaw/acme-optimizer-1")));
    }

    @Test
    void exposesGatewayAndWebhookByIngress() {
        Manifests manifests = manifests(
                project("kubernetes").generate(NEW),
                "expose: {host: other.example.com, tlsSecret: certificate, annotations: {own: value}}");

        Ingress ingress = manifests.named(Ingress.class, RELEASE);
        assertThat(ingress.getSpec().getRules())
                .extracting(rule -> rule.getHost())
                .containsExactly("other.example.com");
        assertThat(ingress.getSpec().getTls())
                .extracting(tls -> tls.getSecretName())
                .containsExactly("certificate");
        assertThat(ingress.getMetadata().getAnnotations())
                .containsEntry("own", "value")
                .containsEntry("nginx.ingress.kubernetes.io/proxy-read-timeout", "3600");
        Ingress webhook = manifests.named(Ingress.class, RELEASE + "-webhook");
        assertThat(webhook.getSpec().getRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getHost()).isEqualTo("openclaw.example.com");
            assertThat(rule.getHttp().getPaths()).singleElement().satisfies(path -> {
                assertThat(path.getPath()).isEqualTo("/telegram-webhook");
                assertThat(path.getBackend().getService().getPort().getName()).isEqualTo("telegram");
            });
        });
        assertThat(manifests.one(Service.class).getSpec().getPorts())
                .extracting(port -> port.getName() + " " + port.getPort())
                .containsExactly("gateway 18789", "telegram 8787");
    }

    @Test
    void exposesGatewayAndWebhookByRoute() {
        Path chart = project("openshift").generate(NEW);
        Manifests manifests = manifests(chart, DEFAULTS);

        Route route = manifests.named(Route.class, RELEASE);
        assertThat(route.getSpec().getHost()).isEqualTo("openclaw.example.com");
        assertThat(route.getSpec().getTls().getInsecureEdgeTerminationPolicy()).isEqualTo("Redirect");
        assertThat(route.getMetadata().getAnnotations()).containsEntry("haproxy.router.openshift.io/timeout", "3600s");
        assertThat(manifests.named(Route.class, RELEASE + "-webhook").getSpec().getPath())
                .isEqualTo("/telegram-webhook");
        assertThat(manifests(chart, "expose: {host: \"\"}").all(Route.class))
                .extracting(it -> it.getMetadata().getName())
                .containsExactly(RELEASE + "-webhook");
    }

    @Test
    void leavesAQuarterOfTheMemoryToAllButTheHeap() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(variable(gateway(manifests(chart, DEFAULTS)), "NODE_OPTIONS"))
                .isEqualTo("--max-old-space-size=1536");
        assertThat(nodeOptions(chart, "1.5Gi")).isEqualTo("--max-old-space-size=1152");
        assertThat(nodeOptions(chart, "2G")).isEqualTo("--max-old-space-size=1430");
        assertThat(nodeOptions(chart, "2147483648")).isEqualTo("--max-old-space-size=1536");
        assertThat(nodeOptions(chart, "null")).isEqualTo("--trace-warnings");
    }

    private String nodeOptions(Path chart, String limit) {
        String values = "resources: {limits: {memory: " + limit + "}}\n"
                + (limit.equals("null") ? "nodeOptions: --trace-warnings\n" : "");
        return variable(gateway(manifests(chart, values)), "NODE_OPTIONS");
    }

    @Test
    void restartsThePodForItsFilesButNotForAVersionOrJobsAlone() {
        ChartProject project = project("kubernetes");
        Map<String, String> before = podAnnotations(manifests(project.generate(NEW), DEFAULTS));

        project.file("agents/main/jobs/other.md", "---\nschedule: {every: 2h}\n---\nAnother job.\n");
        Path chart = project.generate(NEW);
        assertThat(podAnnotations(manifests(chart, DEFAULTS))).isEqualTo(before).isNotEmpty();
        assertThat(podAnnotations(manifests(chart, "labels: {team: other}"))).isEqualTo(before);

        project.file("agents/main/AGENTS.md", "Changed.\n");
        assertThat(podAnnotations(manifests(project.generate(NEW), DEFAULTS)))
                .isNotEqualTo(before)
                .containsEntry("checksum/config", before.get("checksum/config"));
    }

    @Test
    void restartsThePodForJobsWhereTheGatewayReadsThemAtItsStartOnly() {
        assertThat(podAnnotations(manifests(project("kubernetes").generate(OLD), DEFAULTS)))
                .containsKey("checksum/jobs");
    }

    @Test
    void asksTheBodyOfTheReadinessPathWhereThereIsOne() {
        assertThat(test(NEW)).contains("/startupz", ".ok !== true");
        assertThat(test(OLD)).contains("socket").doesNotContain("fetch");
    }

    private String test(String release) {
        Pod pod = manifests(project("kubernetes").generate(release), DEFAULTS).one(Pod.class);
        return String.join("\n", pod.getSpec().getContainers().get(0).getCommand());
    }

    @Test
    void namesEverySecretAndTheNextStepsInItsNotes() {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(notes(manifests(chart, "secrets: {openclaw-secrets: other-secrets}")))
                .contains("create secret generic other-secrets \\\n    --from-literal='ANTHROPIC_API_KEY=VALUE'")
                .contains("create secret generic telegram-secrets")
                .contains("port-forward deployment/" + RELEASE + " 18789")
                .contains("wss://openclaw.example.com")
                .contains("'{{ index .data \"token\" | base64decode }}'")
                .contains("would be a new one each time")
                .doesNotContain("The Secret with the gateway's token must exist");
        assertThat(notes(manifests(chart, "gateway: {existingSecret: other}")))
                .contains("create secret generic other \\\n    --from-literal=token=");
    }

    @Test
    void worksWithinAnotherChart() throws IOException {
        Path child = project("kubernetes").generate(NEW);
        ChartProject.revealHooksAndNotes(child);
        Path parent = directory.resolve("parent");
        Files.createDirectories(parent.resolve("charts"));
        Files.writeString(
                parent.resolve("Chart.yaml"),
                """
                apiVersion: v2
                name: parent
                version: 1.0.0
                dependencies:
                  - {name: acme, version: 1.2.3, condition: acme.enabled}
                """);
        Files.move(child, parent.resolve("charts/acme"));

        String manifests = helm.template(
                parent,
                """
                global: {imageRegistry: mirror.example.com, unknownToUs: true}
                acme: {enabled: true}
                """);

        assertThat(Manifests.parse(manifests)
                        .one(Deployment.class)
                        .getMetadata()
                        .getName())
                .isEqualTo(RELEASE + "-acme");
        assertThat(Manifests.parse(helm.template(parent, "acme: {enabled: false}"))
                        .all())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "replicas: 2",
                "replicaCount: 1",
                "image: {tag: latest}",
                "gateway: {port: 1}",
                "storage: {size: much}",
                "secrets: {unknown: name}",
                "scheduling: {tolerations: {}}",
                "openclaw: {}"
            })
    void refusesValuesThatItDoesNotKnow(String values) {
        Path chart = project("kubernetes").generate(NEW);

        assertThatThrownBy(() -> helm.template(chart, values))
                .isInstanceOf(Helm.HelmException.class)
                .hasMessageContaining("values don't meet the specifications of the schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-values.yaml", "existing-values.yaml"})
    void takesItsOwnExampleValues(String file) throws IOException {
        Path chart = project("kubernetes").generate(NEW);

        assertThat(manifests(chart, Files.readString(chart.resolve("ci").resolve(file)))
                        .all())
                .isNotEmpty();
    }

    @Test
    void neverTakesUserTextForATemplate() {
        ChartProject project =
                project("kubernetes", "env:\n  GREETING: '{{ fail \"taken\" }} $(HOME) $$ \"quoted\"'\n");

        Manifests manifests = manifests(project.generate(NEW), DEFAULTS);

        // As Kubernetes writes it: it makes one dollar of two, and $(HOME) of $$(HOME).
        assertThat(variable(gateway(manifests), "GREETING")).isEqualTo("{{ fail \"taken\" }} $$(HOME) $$$$ \"quoted\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {OLD, NEW})
    void asksAGatewayOnLoopbackFromWithin(String release) {
        Path chart = new ChartProject(directory)
                .file(
                        "openclaw.yaml",
                        """
                        apiVersion: openclaw/v1
                        name: acme
                        gateway: {release: 2026.9.6, bind: loopback}
                        agents: {"n": {}}
                        env: {TOKEN: {secret: "yes", key: "on"}}
                        """)
                .file("agents/n/AGENTS.md", "Be kind.\n")
                .generate(release);
        Manifests manifests = manifests(chart, DEFAULTS);

        assertThat(manifests.all(Service.class)).isEmpty();
        assertThat(gateway(manifests).getReadinessProbe().getExec().getCommand())
                .hasSize(3)
                .contains("node");
        assertThat(secret(gateway(manifests), "TOKEN")).isEqualTo("yes/on");
        assertThat(manifests.named(ConfigMap.class, RELEASE + "-n-workspace").getData())
                .containsKey("AGENTS.md");
    }

    private static Manifests manifests(Path chart, String values) {
        ChartProject.revealHooksAndNotes(chart);
        return Manifests.parse(helm.template(chart, values));
    }

    private ChartProject project(String platform) {
        return project(platform, "");
    }

    private ChartProject project(String platform, String more) {
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
                        tools: {web: {search: {provider: brave, apiKey: {secret: openclaw-secrets, key: BRAVE}}}}
                        kubernetes:
                          platform: %s
                          namespace: openclaw
                          expose: %s
                          scheduling: {tolerations: [{key: gpu, operator: Exists}], nodeSelector: {disk: ssd}}
                          labels: {team: platform}
                          annotations: {"example.com/note": "yes"}
                        """
                                        .formatted(platform, expose)
                                + more)
                .file("agents/main/AGENTS.md", "Be kind.\n")
                .file("agents/main/jobs/report.md", "---\nschedule: {every: 1h}\n---\nReport.\n")
                .file("skills/reports/SKILL.md", "---\nname: reports\ndescription: Reports\n---\nWrite.\n");
    }

    private static Container gateway(Manifests manifests) {
        return manifests
                .one(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .get(0);
    }

    private static Map<String, String> podAnnotations(Manifests manifests) {
        return manifests
                .one(Deployment.class)
                .getSpec()
                .getTemplate()
                .getMetadata()
                .getAnnotations();
    }

    private static String notes(Manifests manifests) {
        return manifests.named(ConfigMap.class, "notes").getData().get("notes");
    }

    private static List<String> images(Manifests manifests) {
        return manifests.pods().stream()
                .flatMap(pod -> Restricted.containers(pod).stream())
                .map(Container::getImage)
                .toList();
    }

    private static EnvVar environment(Container container, String name) {
        return container.getEnv().stream()
                .filter(variable -> variable.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String variable(Container container, String name) {
        return environment(container, name).getValue();
    }

    private static String secret(Container container, String name) {
        var reference = environment(container, name).getValueFrom().getSecretKeyRef();
        return reference.getName() + "/" + reference.getKey();
    }

    private static byte[] bytes(ConfigMap map, String key) {
        return map.getBinaryData().containsKey(key)
                ? Base64.getDecoder().decode(map.getBinaryData().get(key))
                : utf8(map.getData().get(key));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

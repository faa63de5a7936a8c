package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.openshift.api.model.Route;
import io.github.openclawmaven.plugin.lint.helm.Helm;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real Helm takes the chart, and what it makes of it is what a cluster takes. */
class ChartIT extends HelmTest {

    @ParameterizedTest
    @CsvSource({"kubernetes,2026.2.26", "kubernetes,2026.9.6", "openshift,2026.2.26", "openshift,2026.9.6"})
    void lintsStrictlyWithoutAWord(String platform, String release) {
        Helm.Lint lint = helm.lint(project(platform).generate(release));

        assertThat(lint.failed()).as(lint.messages().toString()).isFalse();
        assertThat(lint.messages()).noneMatch(message -> message.matches("(?s).*\\[(INFO|WARNING|ERROR)].*"));
    }

    @Test
    void isTheSameToHelmWhenItIsPackaged() {
        ChartProject project = project("kubernetes");
        Path packaged = project.pack(NEW);
        String noRandomToken = "gateway: {existingSecret: existing}";

        assertThat(helm.lint(packaged).failed()).isFalse();
        assertThat(template(packaged, noRandomToken)).isEqualTo(template(project.generate(NEW), noRandomToken));
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
    void mountsTheTokenOfAnAgentWhereTheDescriptorAsksForIt() {
        Manifests manifests = manifests(project("kubernetes").generate(NEW), DEFAULTS);

        String account = RELEASE + "-optimizer-1";
        Secret token = manifests.named(Secret.class, account + "-token");
        assertThat(token.getType()).isEqualTo("kubernetes.io/service-account-token");
        assertThat(token.getMetadata().getAnnotations()).containsEntry("kubernetes.io/service-account.name", account);
        assertThat(manifests.named(ServiceAccount.class, account).getMetadata().getAnnotations())
                .containsEntry("example.com/role", "{{ role }}")
                .containsEntry("example.com/note", "yes");
        assertThat(gateway(manifests).getVolumeMounts())
                .filteredOn(mount -> mount.getName().equals("optimizer-1-token"))
                .extracting(VolumeMount::getMountPath)
                .containsExactly("/etc/openclaw/agents/optimizer_1");
    }

    @Test
    void isForACloudWhomTheDescriptorSays() {
        Path chart = project("kubernetes").generate(NEW);
        Manifests manifests = manifests(chart, DEFAULTS);

        assertThat(manifests.named(ServiceAccount.class, RELEASE).getMetadata().getAnnotations())
                .containsEntry("azure.workload.identity/client-id", "{{ client }}")
                .containsEntry("example.com/note", "yes");
        assertThat(pod(manifests).getMetadata().getLabels()).containsEntry("azure.workload.identity/use", "true");
        assertThat(pod(manifests).getSpec().getServiceAccountName()).isEqualTo(RELEASE);
        Manifests existing = manifests(chart, "serviceAccount: {name: existing}");
        assertThat(pod(existing).getSpec().getServiceAccountName()).isEqualTo("existing");
        assertThat(existing.all(ServiceAccount.class))
                .extracting(account -> account.getMetadata().getName())
                .containsExactly(RELEASE + "-optimizer-1");
    }

    @Test
    void mountsWhatOthersProvideUnderTheNamesThatItHasInThisCluster() {
        Manifests manifests = manifests(
                project("kubernetes").generate(NEW),
                "secrets: {vertex: other-vertex}\nconfigMaps: {corporate-ca: other-ca, variables: other-variables}");

        assertThat(pod(manifests).getSpec().getVolumes())
                .filteredOn(volume -> volume.getProjected() != null)
                .extracting(volume -> volume.getName() + " "
                        + volume.getProjected().getSources().stream()
                                .map(source -> source.getSecret() != null
                                        ? source.getSecret().getName()
                                        : source.getConfigMap() != null
                                                ? source.getConfigMap().getName()
                                                : source.getServiceAccountToken()
                                                        .getAudience())
                                .toList())
                .containsExactly(
                        "authorities [other-ca]",
                        "vertex-file [other-vertex, settings]",
                        "aws-identity [sts.amazonaws.com]");
        assertThat(gateway(manifests).getEnvFrom())
                .extracting(source -> source.getConfigMapRef().getName())
                .containsExactly("other-variables");
        assertThat(variable(gateway(manifests), "GOOGLE_APPLICATION_CREDENTIALS"))
                .isEqualTo("/etc/openclaw/files/vertex/key.json");
        assertThat(secret(gateway(manifests), "GH_TOKEN")).isEqualTo("gh/GH_TOKEN");
        assertThat(notes(manifests))
                .contains("create configmap other-ca \\\n    --from-file='ca.crt=FILE'")
                .contains("create secret generic other-vertex \\\n    --from-file='key.json=FILE'");
    }

    private static PodTemplateSpec pod(Manifests manifests) {
        return manifests.one(Deployment.class).getSpec().getTemplate();
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
        Ingress webhook = manifests.named(Ingress.class, RELEASE + "-webhook-telegram");
        assertThat(webhook.getSpec().getRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getHost()).isEqualTo("openclaw.example.com");
            assertThat(rule.getHttp().getPaths()).singleElement().satisfies(path -> {
                assertThat(path.getPath()).isEqualTo("/telegram-webhook");
                assertThat(path.getBackend().getService().getPort().getName()).isEqualTo("telegram");
            });
        });
        assertThat(manifests.one(Service.class).getSpec().getPorts())
                .extracting(port -> port.getName() + " " + port.getPort())
                .containsExactly("gateway 18789", "telegram 8787", "msteams 3978");
        assertThat(gateway(manifests).getPorts())
                .extracting(port -> port.getName() + " " + port.getContainerPort())
                .containsExactly("gateway 18789", "telegram 8787", "msteams 3978");
        assertThat(manifests
                        .named(Ingress.class, RELEASE + "-webhook-msteams")
                        .getSpec()
                        .getRules())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.getHost()).isEqualTo("other.example.com");
                    assertThat(rule.getHttp().getPaths())
                            .extracting(path -> path.getPath() + " "
                                    + path.getBackend().getService().getPort().getName())
                            .containsExactly("/api/messages msteams");
                });
    }

    @Test
    void exposesGatewayAndWebhookByRoute() {
        Path chart = project("openshift").generate(NEW);
        Manifests manifests = manifests(chart, DEFAULTS);

        Route route = manifests.named(Route.class, RELEASE);
        assertThat(route.getSpec().getHost()).isEqualTo("openclaw.example.com");
        assertThat(route.getSpec().getTls().getInsecureEdgeTerminationPolicy()).isEqualTo("Redirect");
        assertThat(route.getMetadata().getAnnotations()).containsEntry("haproxy.router.openshift.io/timeout", "3600s");
        assertThat(manifests
                        .named(Route.class, RELEASE + "-webhook-telegram")
                        .getSpec()
                        .getPath())
                .isEqualTo("/telegram-webhook");
        Route teams = manifests.named(Route.class, RELEASE + "-webhook-msteams");
        assertThat(teams.getSpec().getHost() + teams.getSpec().getPath())
                .isEqualTo("openclaw.example.com/api/messages");
        assertThat(manifests(chart, "expose: {host: \"\"}").all(Route.class))
                .extracting(it -> it.getMetadata().getName())
                .containsExactly(RELEASE + "-webhook-telegram");
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

    private static String notes(Manifests manifests) {
        return manifests.named(ConfigMap.class, "notes").getData().get("notes");
    }
}

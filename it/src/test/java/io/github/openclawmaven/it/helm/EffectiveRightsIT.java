package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.rbac.PolicyRule;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rendered objects let somebody do is what the descriptor lists, wherever it lies, and nothing more. */
class EffectiveRightsIT extends HelmTest {

    private static final String ACCESS =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway: {release: 2026.9.6}
            models:
              default: anthropic/claude-sonnet-4-6
              providers:
                anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
            defaultAgent: main
            agents:
              main: {}
              reader:
                kubernetes:
                  access:
                    - {resources: [pods, services], verbs: [get, list]}
                    - {namespace: demo, apiGroups: [apps], resources: [deployments], verbs: [get]}
                    - {namespace: demo, resources: [configmaps], resourceNames: [report], verbs: [get, update]}
              writer:
                kubernetes:
                  access:
                    - {namespace: demo, resources: [configmaps], resourceNames: [report, other], verbs: [patch]}
              nobody: {kubernetes: {}}
            """;

    private static final String[] DECLARED = {
        "reader in demo: get apps/deployments",
        "reader in demo: get configmaps/report",
        "reader in demo: update configmaps/report",
        "reader in team-space: get pods",
        "reader in team-space: get services",
        "reader in team-space: list pods",
        "reader in team-space: list services",
        "writer in demo: patch configmaps/other",
        "writer in demo: patch configmaps/report",
    };

    @Test
    void theChartGrantsWhatTheDescriptorLists() {
        Manifests manifests = manifests(deployment().generate(NEW), DEFAULTS);

        assertThat(rights(manifests, RELEASE, NAMESPACE)).containsExactly(DECLARED);
        String pods = manifests
                .one(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getServiceAccountName();
        assertThat(manifests.all(RoleBinding.class)).allSatisfy(binding -> assertThat(binding.getSubjects())
                .noneMatch(subject -> subject.getName().equals(pods)));
        assertThat(manifests.all(ServiceAccount.class))
                .hasSize(4)
                .allMatch(account -> Boolean.FALSE.equals(account.getAutomountServiceAccountToken()));
    }

    @Test
    void anAdministratorGrantsTheSame() {
        Manifests plain = Manifests.parse(deployment().generateRbac(NEW).orElseThrow());

        assertThat(rights(plain, "acme", "acme"))
                .containsExactly(Stream.of(DECLARED)
                        .map(right -> right.replace("team-space", "acme"))
                        .sorted()
                        .toArray(String[]::new));
    }

    @Test
    void anAdministratorsGrantsAreNotMadeAgain() {
        Manifests manifests = manifests(deployment().generate(NEW), "rbac: {create: false}");

        assertThat(manifests.all(Role.class)).isEmpty();
        assertThat(manifests.all(RoleBinding.class)).isEmpty();
    }

    @Test
    void anExecutorHasTheRightsOfItsAgent() {
        Manifests manifests =
                manifests(ExecutorProject.in(directory, "kubernetes").generate(NEW), DEFAULTS);

        assertThat(rights(manifests, RELEASE, NAMESPACE))
                .containsExactly(
                        "near in team-space: get configmaps/report",
                        "operator-1 in resource-demo: get pods",
                        "operator-1 in resource-demo: list pods");
        assertThat(manifests
                        .named(Deployment.class, RELEASE + "-executor-operator-1")
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getServiceAccountName())
                .isEqualTo(RELEASE + "-operator-1");
    }

    /** One line for each verb on each thing that somebody may do, as the API server sums it up. */
    private static TreeSet<String> rights(Manifests manifests, String release, String namespace) {
        TreeSet<String> rights = new TreeSet<>();
        for (RoleBinding binding : manifests.all(RoleBinding.class)) {
            Role role = manifests.all(Role.class).stream()
                    .filter(it -> it.getMetadata()
                            .getName()
                            .equals(binding.getRoleRef().getName()))
                    .filter(it -> it.getMetadata()
                            .getNamespace()
                            .equals(binding.getMetadata().getNamespace()))
                    .findFirst()
                    .orElseThrow();
            binding.getSubjects().forEach(subject -> {
                assertThat(subject.getKind()).isEqualTo("ServiceAccount");
                assertThat(subject.getNamespace()).isEqualTo(namespace);
                String who = subject.getName().substring(release.length() + 1);
                String where = role.getMetadata().getNamespace();
                role.getRules().stream()
                        .flatMap(EffectiveRightsIT::rights)
                        .forEach(right -> rights.add(who + " in " + where + ": " + right));
            });
        }
        return rights;
    }

    private static Stream<String> rights(PolicyRule rule) {
        assertThat(rule.getNonResourceURLs()).isEmpty();
        List<String> names = rule.getResourceNames().isEmpty() ? List.of("") : rule.getResourceNames();
        return rule.getVerbs().stream().flatMap(verb -> rule.getApiGroups().stream()
                .flatMap(group -> rule.getResources().stream().flatMap(resource -> names.stream()
                        .map(name -> verb + " " + (group.isEmpty() ? "" : group + "/") + resource
                                + (name.isEmpty() ? "" : "/" + name)))));
    }

    private ChartProject deployment() {
        return new ChartProject(directory).file("openclaw.yaml", ACCESS);
    }
}

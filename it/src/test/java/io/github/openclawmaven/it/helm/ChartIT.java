package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.github.openclawmaven.plugin.lint.helm.Helm;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void writesTheSameIdentitiesForAnAdministrator() {
        Manifests plain =
                Manifests.parse(project("kubernetes").generateRbac(NEW).orElseThrow());

        assertThat(plain.all(RoleBinding.class))
                .extracting(it ->
                        it.getMetadata().getNamespace() + "/" + it.getMetadata().getName())
                .containsExactly("resource-demo/openclaw:acme-optimizer-1", "openclaw/acme-optimizer-1");
        assertThat(plain.all(RoleBinding.class)).allSatisfy(binding -> assertThat(binding.getSubjects())
                .singleElement()
                .satisfies(subject -> assertThat(subject.getNamespace() + "/" + subject.getName())
                        .isEqualTo("openclaw/acme-optimizer-1")));
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
}

package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.github.openclawmaven.plugin.helm.HelmException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose token the pod mounts, where the chart makes the accounts and where an administrator does. */
class ChartAccountsIT extends HelmTest {

    private static final String APPLIED = "rbac: {create: false}";

    @AfterEach
    void forget() {
        cluster.clear();
    }

    @Test
    void isThatOfTheReleaseWhereTheChartMakesIt() {
        assertThat(account(DEFAULTS)).isEqualTo(RELEASE + "-optimizer-1");
    }

    @Test
    void isThatOfThePlainFileWhateverTheReleaseIsCalled() {
        assertThat(account(APPLIED)).isEqualTo("acme-optimizer-1");
    }

    @Test
    void isTheOneThatTheValuesName() {
        assertThat(account("rbac: {create: false, serviceAccounts: {optimizer_1: given}}"))
                .isEqualTo("given");
    }

    @Test
    void mustBeThereBeforeAnythingIsMade() {
        Path chart = project("kubernetes").generate(NEW);
        exists("default");

        assertThatThrownBy(() -> template(chart, APPLIED))
                .isInstanceOf(HelmException.class)
                .hasMessageContaining(
                        "The ServiceAccount acme-optimizer-1 of the agent optimizer_1 is not in the namespace "
                                + NAMESPACE);

        exists("acme-optimizer-1");
        assertThat(account(APPLIED)).isEqualTo("acme-optimizer-1");
    }

    private String account(String values) {
        List<Secret> tokens = manifests(project("kubernetes").generate(NEW), values).all(Secret.class).stream()
                .filter(secret -> "kubernetes.io/service-account-token".equals(secret.getType()))
                .toList();
        assertThat(tokens).hasSize(1);
        return tokens.get(0).getMetadata().getAnnotations().get("kubernetes.io/service-account.name");
    }

    private static void exists(String name) {
        cluster.put(new ServiceAccountBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(NAMESPACE)
                .endMetadata()
                .build());
    }
}

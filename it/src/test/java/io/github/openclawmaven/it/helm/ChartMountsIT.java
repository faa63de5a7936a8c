package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the pod is and has in the cluster: its account, tokens, and what others provide. */
class ChartMountsIT extends HelmTest {

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
}

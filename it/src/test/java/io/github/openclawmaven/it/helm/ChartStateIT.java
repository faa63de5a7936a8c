package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.github.openclawmaven.plugin.helm.HelmException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state that an earlier installation left is kept, or Helm ends with a word before it changes anything. */
class ChartStateIT extends HelmTest {

    private Path chart;

    @BeforeEach
    void makeChart() {
        chart = project("kubernetes").generate(NEW);
    }

    @AfterEach
    void emptyCluster() {
        cluster.clear();
    }

    @Test
    void staysAfterAnUninstallationAndAnUpgrade() {
        cluster.put(claim(RELEASE, RELEASE, "acme", "10Gi", "fast"));
        assertThat(manifests(chart, DEFAULTS)
                        .one(PersistentVolumeClaim.class)
                        .getSpec()
                        .getStorageClassName())
                .isEqualTo("fast");

        cluster.put(deployment(RELEASE, "acme", RELEASE, 1));
        assertThat(manifests(chart, DEFAULTS).all(PersistentVolumeClaim.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"20Gi, 10Gi, 20Gi", "20Gi, 30Gi, 30Gi", "1Ti, 900Gi, 1Ti", "500Mi, 1Gi, 1Gi"})
    void neverShrinks(String has, String wanted, String asked) {
        cluster.put(claim(RELEASE, RELEASE, "acme", has, "fast"));
        Manifests manifests = manifests(chart, "storage: {size: " + wanted + "}");

        assertThat(manifests
                        .one(PersistentVolumeClaim.class)
                        .getSpec()
                        .getResources()
                        .getRequests())
                .containsEntry("storage", new Quantity(asked));
        assertThat(notes(manifests).contains("a claim cannot shrink")).isEqualTo(!asked.equals(wanted));
    }

    @Test
    void isNotLeftToAChartOfAnotherName() {
        cluster.put(claim(RELEASE, RELEASE, "former", "10Gi", "fast"));
        cluster.put(deployment(RELEASE, "former", RELEASE, 1));

        assertRefused(DEFAULTS, "its selector cannot change", "nameOverride=former");
        assertThat(manifests(chart, "nameOverride: former").all(PersistentVolumeClaim.class))
                .hasSize(1);
    }

    @Test
    void keepsItsStorageClass() {
        cluster.put(claim(RELEASE, RELEASE, "acme", "10Gi", "slow"));

        assertRefused("storage: {storageClass: fast}", "has the storage class slow, which cannot become fast");
    }

    @Test
    void ofAnotherReleaseIsNotTaken() {
        cluster.put(claim("claim", "other", "acme", "10Gi", "fast"));

        assertRefused("fullnameOverride: claim", "belongs to the release other", "storage.existingClaim=claim");

        cluster.put(deployment("other", "acme", "claim", 1));
        assertRefused("storage: {existingClaim: claim}", "a state has one writer");

        cluster.clear();
        cluster.put(claim("claim", "other", "acme", "10Gi", "fast"));
        cluster.put(deployment("other", "acme", "claim", 0));
        manifests(chart, "storage: {existingClaim: claim}");
    }

    @Test
    void ofAReleaseThatIsGoneIsNotLostSightOf() {
        cluster.put(claim("former", "former", "acme", "10Gi", "fast"));

        assertRefused(DEFAULTS, "of the release former, which is not installed any more", "existingClaim=former");
        assertThat(manifests(chart, "storage: {existingClaim: former}").all(PersistentVolumeClaim.class))
                .isEmpty();
        assertThat(manifests(chart, "storage: {startEmpty: true}").all(PersistentVolumeClaim.class))
                .hasSize(1);

        cluster.put(deployment("former", "acme", "former", 1));
        assertThat(manifests(chart, DEFAULTS).all(PersistentVolumeClaim.class)).hasSize(1);
    }

    @Test
    void isNotLeftBehindByOtherNames() {
        cluster.put(claim(RELEASE, RELEASE, "acme", "10Gi", "fast"));
        cluster.put(deployment(RELEASE, "acme", RELEASE, 1));

        assertRefused("fullnameOverride: renamed", "The state of this release lies in the claim " + RELEASE);
    }

    @Test
    void thatGoesIsNotWaitedFor() {
        cluster.put(new PersistentVolumeClaimBuilder(claim(RELEASE, RELEASE, "acme", "10Gi", "fast"))
                .editMetadata()
                .withDeletionTimestamp("2026-11-28T00:00:00Z")
                .endMetadata()
                .build());

        assertRefused(DEFAULTS, "is being deleted");
    }

    @Test
    void thatHelmDidNotMakeIsNotTaken() {
        cluster.put(new PersistentVolumeClaimBuilder(claim(RELEASE, RELEASE, "acme", "10Gi", "fast"))
                .editMetadata()
                .withAnnotations(Map.of())
                .endMetadata()
                .build());

        assertRefused(DEFAULTS, "was not made by Helm", "storage.existingClaim=" + RELEASE);
    }

    private void assertRefused(String values, String... words) {
        assertThatThrownBy(() -> template(chart, values))
                .isInstanceOf(HelmException.class)
                .hasMessageContainingAll(words);
    }

    private static PersistentVolumeClaim claim(
            String name, String release, String chartName, String size, String storageClass) {
        return new PersistentVolumeClaimBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(NAMESPACE)
                .withLabels(labels(release, chartName))
                .withAnnotations(
                        Map.of("meta.helm.sh/release-name", release, "meta.helm.sh/release-namespace", NAMESPACE))
                .endMetadata()
                .withNewSpec()
                .withStorageClassName(storageClass)
                .withNewResources()
                .addToRequests("storage", new Quantity(size))
                .endResources()
                .endSpec()
                .build();
    }

    private static Deployment deployment(String release, String chartName, String claim, int replicas) {
        return new DeploymentBuilder()
                .withNewMetadata()
                .withName(release)
                .withNamespace(NAMESPACE)
                .withLabels(labels(release, chartName))
                .endMetadata()
                .withNewSpec()
                .withReplicas(replicas)
                .withNewSelector()
                .withMatchLabels(labels(release, chartName))
                .endSelector()
                .withNewTemplate()
                .withNewSpec()
                .addNewVolume()
                .withName("state")
                .withNewPersistentVolumeClaim(claim, false)
                .endVolume()
                .addNewVolume()
                .withName("tmp")
                .withNewEmptyDir()
                .endEmptyDir()
                .endVolume()
                .endSpec()
                .endTemplate()
                .endSpec()
                .build();
    }

    private static Map<String, String> labels(String release, String chartName) {
        return Map.of(
                "app.kubernetes.io/name", chartName,
                "app.kubernetes.io/instance", release,
                "app.kubernetes.io/component", "gateway");
    }
}

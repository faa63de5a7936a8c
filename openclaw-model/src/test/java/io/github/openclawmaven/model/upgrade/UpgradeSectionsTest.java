package io.github.openclawmaven.model.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.ReleaseOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each section of a report says. */
class UpgradeSectionsTest extends ComparedDescriptorTest {

    @Test
    void agentsBecomeAMapAtTheBoundaryOf8() {
        assertThat(section("2026.7.1", "2026.9.6", "Keys of openclaw.json that move"))
                .containsExactly("agents.list[0] moves to agents.entries.main");
        assertThat(section("2026.7.1", "2026.9.6", "Keys of openclaw.json that are new"))
                .contains("agents.ownership = \"explicit\"");
        assertThat(section("2026.9.6", "2026.7.1", "Keys of openclaw.json that move"))
                .containsExactly("agents.entries.main moves to agents.list[0]");
    }

    @Test
    void anExecModeWasAPairUpTo5() {
        describe("tools: {exec: {mode: ask}}");

        assertThat(section("2026.2.26", "2026.5.28", "Keys of openclaw.json that are said otherwise"))
                .containsExactly("tools.exec.security = \"allowlist\", tools.exec.ask = \"on-miss\" become"
                        + " tools.exec.mode = \"ask\"");
    }

    @Test
    void whatTheOldReleaseCannotSayIsANewFindingAndADroppedKey() {
        describe("agents: {main: {description: Helps}}\ntools: {exec: {mode: auto}}");

        assertThat(section("2026.9.6", "2026.2.26", "New findings"))
                .anyMatch(line -> line.contains("error OC6101: the gateway 2026.2.26 has no exec mode \"auto\""))
                .anyMatch(line -> line.contains("note OC6102: the gateway 2026.2.26 has no descriptions of agents"));
        assertThat(section("2026.9.6", "2026.2.26", "Keys of openclaw.json that go"))
                .contains("agents.entries.main.description = \"Helps\", declared as agents.main.description");
        assertThat(section("2026.2.26", "2026.9.6", "Findings that go away"))
                .anyMatch(line -> line.contains("OC6101"))
                .anyMatch(line -> line.contains("OC6102"));
    }

    @Test
    void aFindingThatIsThereForBothReleasesIsNoDifference() {
        describe("gateway: {controlUi: {dangerouslyDisableDeviceAuth: true}}");

        assertThat(folder.compile("2026.7.1").diagnostics()).isNotEmpty();
        assertThat(section("2026.7.1", "2026.7.1-2", "New findings")).isEmpty();
        assertThat(section("2026.7.1", "2026.9.6", "New findings"))
                .singleElement()
                .asString()
                .contains("the gateway 2026.9.6 ignores this switch");
    }

    @Test
    void theExecApprovalsMoveFromFileToFileToDatabase() {
        describe("tools: {exec: {mode: allowlist, allow: [/usr/bin/git]}}");

        assertThat(section("2026.5.28", "2026.7.1", "Store of the exec approvals"))
                .containsExactly("exec-approvals.json in the state directory");
        assertThat(section("2026.7.1", "2026.9.6", "Store of the exec approvals"))
                .containsExactly("The gateway's database: a sidecar makes the declared ones equal");
        assertThat(section("2026.8.2", "2026.9.6", "Store of the exec approvals"))
                .isEmpty();
    }

    @Test
    void theJobStoreMovesIntoADatabaseAndBack() {
        describe("jobs: {report: {agent: main, schedule: {cron: 0 7 * * *, tz: UTC}, message: Report}}");

        assertThat(section("2026.5.28", "2026.9.6", "Store of the jobs"))
                .hasSize(2)
                .satisfies(
                        lines -> assertThat(lines.get(0)).startsWith("A database instead of the file cron/jobs.json"))
                .satisfies(lines -> assertThat(lines.get(1)).contains("declarationKey"));
        assertThat(section("2026.6.11", "2026.7.1", "Store of the jobs"))
                .containsExactly("Declared jobs are known by declarationKey too, not by their ids alone");
        assertThat(section("2026.6.11", "2026.7.1", "Keys of jobs.json"))
                .containsExactly("declarationKey is new in 1 job", "payload.toolsAllow is new in 1 job");
        assertThat(section("2026.9.6", "2026.2.26", "Store of the jobs"))
                .first()
                .asString()
                .startsWith("The file cron/jobs.json instead of a database: jobs made at run time stay behind");
    }

    @Test
    void withoutJobsTheirStoreDoesNotMatter() {
        assertThat(section("2026.2.26", "2026.9.6", "Store of the jobs")).isEmpty();
    }

    @Test
    void aPluginThatLeavesTheGatewaysPackageIsInstalled() {
        describe("channels: {discord: {token: {secret: discord, key: token}}}\n"
                + "bindings: [{channel: discord, agent: main}]");

        assertThat(section("2026.2.26", "2026.9.6", "Plugins"))
                .singleElement()
                .asString()
                .matches("discord does not come with the gateway: the chart installs @openclaw/discord@2026\\.9\\.\\d");
        assertThat(section("2026.9.6", "2026.2.26", "Plugins")).containsExactly("discord comes with the gateway");
    }

    @Test
    void aPluginThatTheImageBringsIsNotInstalled() {
        describe("channels: {discord: {token: {secret: discord, key: token}}}\n"
                + "bindings: [{channel: discord, agent: main}]\nplugins: {discord: {provide: false}}");

        assertThat(section("2026.2.26", "2026.9.6", "Plugins"))
                .containsExactly("discord does not come with the gateway, and the chart does not install it");
    }

    @Test
    void aToolWithAnotherNameIsNamed() {
        describe("tools: {deny: [cron]}");

        assertThat(section("2026.7.1", "2026.9.6", "Tools")).containsExactly("cron is understood as automations");
        assertThat(section("2026.9.6", "2026.7.1", "Tools"))
                .containsExactly("cron is a tool of its own, not another name for automations");
    }

    @Test
    void theFactsThatShapeThePodAreCompared() {
        assertThat(section("2026.3.13", "2026.3.31", "Probes"))
                .containsExactly(
                        "startup: GET /healthz instead of TCP",
                        "readiness: GET /healthz instead of TCP",
                        "liveness: GET /healthz instead of TCP");
        assertThat(section("2026.7.1", "2026.9.6", "Grace period"))
                .containsExactly("terminationGracePeriodSeconds is 340 instead of 40");
        assertThat(section("2026.7.1", "2026.9.6", "Environment variables"))
                .containsExactly("OPENCLAW_CONFIG_READONLY=1 is set", "OPENCLAW_NIX_MODE is not set any more");
        assertThat(section("2026.2.26", "2026.9.6", "Node"))
                .containsExactly(">=24.16.0 <25 || >=26.1.0 instead of >=22.12.0");
    }

    @Test
    void aProxyMattersToAGatewayBehindOne() {
        assertThat(section("2026.7.1", "2026.9.6", "Proxies")).isEmpty();

        describe("gateway: {trustedProxies: [10.0.0.0/8]}");

        assertThat(section("2026.7.1", "2026.9.6", "Proxies"))
                .containsExactly(
                        "What a proxy outside gateway.trustedProxies forwards is refused with 403 proxy_attribution_required");
        assertThat(section("2026.9.6", "2026.7.1", "Proxies"))
                .containsExactly("What a proxy outside gateway.trustedProxies forwards is not refused");
    }

    @Test
    void aTagThatNamesTheReleaseMustMoveWithIt() {
        folder.with(
                "openclaw.yaml",
                "apiVersion: openclaw/v1\nname: acme\nagents: {main: {}}\nkubernetes: {image: {tag: 2026.7.1-acme.3}}\n");
        DescriptorRequest asDescribed = SourceFolder.request(Optional.empty());
        Upgrade upgrade = Upgrade.of(folder.directory(), asDescribed, new ReleaseOption("-Dto", "2026.9.6"));

        assertThat(upgrade.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(upgrade.report().orElseThrow().from()).hasToString("2026.7.1");
        assertThat(lines(upgrade, "New findings"))
                .anyMatch(
                        line -> line.contains(":4:27: error OC6008: the image tag \"2026.7.1-acme.3\" names the gateway"
                                + " 2026.7.1, and the chart is for 2026.9.6"));
        assertThat(lines(upgrade, "Image"))
                .containsExactly(
                        "kubernetes.image.tag is still 2026.7.1-acme.3: it must become that of an image with the"
                                + " gateway 2026.9.6");
    }

    @Test
    void whatPinsTheImageMustMoveWithTheReleaseUnlessItHas() {
        String digest = "sha256:" + "0a".repeat(32);
        describe("kubernetes: {image: {tag: prod-17, digest: " + digest + "}}");

        assertThat(section("2026.7.1", "2026.9.6", "Image"))
                .containsExactly(
                        "kubernetes.image.tag is still prod-17: it must become that of an image with the gateway 2026.9.6",
                        "kubernetes.image.digest is still " + digest
                                + ": it must become that of an image with the gateway 2026.9.6");
        assertThat(section("2026.9.6", "2026.9.6", "Image")).isEmpty();

        describe("kubernetes: {image: {tag: 2026.9.6-acme.3}}");

        assertThat(section("2026.7.1", "2026.9.6", "Image")).isEmpty();
    }
}

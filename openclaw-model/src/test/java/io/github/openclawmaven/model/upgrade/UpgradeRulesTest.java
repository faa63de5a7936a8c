package io.github.openclawmaven.model.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a report says of rules, models, runtimes, defaults and cron that are the one release's alone. */
class UpgradeRulesTest extends ComparedDescriptorTest {

    @Test
    void aModelThatTheOtherReleaseRefusesIsNamedWithItsSuccessor() {
        describe("models: {providers: {google: {apiKey: {secret: acme, key: key}}}}\n"
                + "agents: {main: {model: google/gemini-2.0-flash}}");

        assertThat(section("2026.5.28", "2026.8.2", "New findings"))
                .anyMatch(line ->
                        line.contains("error OC3029: the gateway 2026.8.2 does not run" + " google/gemini-2.0-flash"));
    }

    @Test
    void aModelInTheGatewaysOwnWordsIsNamedToo() {
        describe("models: {providers: {google: {apiKey: {secret: acme, key: key}}}}\n"
                + "config: {hooks: {gmail: {model: google/gemini-2.0-flash}}}");

        assertThat(section("2026.5.28", "2026.8.2", "New findings"))
                .anyMatch(line -> line.contains("error OC3029") && line.contains("google/gemini-2.0-flash"));
    }

    @Test
    void aRuntimeThatIsAPluginIsNamed() {
        describe("models: {providers: {openai: {apiKey: {secret: acme, key: key}}}}\n"
                + "agents: {main: {model: openai/gpt-5.2}}");

        assertThat(section("2026.5.28", "2026.9.6", "Plugins"))
                .anyMatch(line -> line.startsWith("codex does not come"));
    }

    @Test
    void aKeyThatOnlyOneReleaseHasIsAFindingOfTheOther() {
        describe("config: {mcp: {servers: {a: {url: https://tools.example.com}}}}");

        assertThat(section("2026.2.26", "2026.9.6", "Findings that go away"))
                .anyMatch(line -> line.contains("error OC") && line.contains("mcp"));
        assertThat(section("2026.9.6", "2026.2.26", "New findings"))
                .anyMatch(line -> line.contains("error OC") && line.contains("mcp"));
    }

    @Test
    void aNameThatOnlyTheNewReleaseChecksIsANewFinding() {
        describe("config: {talk: {provider: b, providers: {a: {}}}}");

        assertThat(section("2026.2.26", "2026.5.28", "New findings")).anyMatch(line -> line.contains("error OC6515"));
    }

    @Test
    void aDefaultThatIsClosedIsAValueThatChanges() {
        describe("tools: {deny: [browser]}");

        assertThat(section("2026.7.1", "2026.9.6", "Values of openclaw.json that change"))
                .anyMatch(line -> line.startsWith("tools.deny = [") && line.endsWith(",\"plugins\"]"));
    }

    @Test
    void anExpressionThatMeansOtherTimesIsNamedAndOneThatIsTheSameIsNot() {
        describe("jobs:\n"
                + "  now: {agent: main, schedule: {cron: \"? 9 * * *\", tz: UTC}, message: Report}\n"
                + "  same: {agent: main, schedule: {cron: 0 7 * * MON, tz: UTC}, message: Report}\n"
                + "  new: {agent: main, schedule: {cron: 0 7 LW * *, tz: UTC}, message: Report}");

        assertThat(section("2026.1.30", "2026.2.26", "Cron expressions"))
                .containsExactly("? 9 * * * of jobs.now means other times");
        assertThat(section("2026.1.30", "2026.2.26", "Findings that go away"))
                .anyMatch(line -> line.contains("error OC2010"));
        assertThat(section("2026.2.26", "2026.9.6", "Cron expressions")).isEmpty();
    }
}

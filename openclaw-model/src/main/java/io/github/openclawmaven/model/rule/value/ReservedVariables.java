package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.TrustedAuthorities;
import io.github.openclawmaven.model.descriptor.kubernetes.Kubernetes;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Environment variables that are not for the user to set. */
final class ReservedVariables {

    /** Where files are, which port and secret the gateway has, how much memory: what the chart decides. */
    private static final Set<String> CHART = Set.of(
            "HOME",
            "NODE_OPTIONS",
            "OPENCLAW_CONFIG_PATH",
            "OPENCLAW_GATEWAY_PASSWORD",
            "OPENCLAW_GATEWAY_PORT",
            "OPENCLAW_GATEWAY_TOKEN",
            "OPENCLAW_HOME",
            "OPENCLAW_PROFILE",
            "OPENCLAW_STATE_DIR");

    /** Those of 2026.2.26 and 2026.9.6 that are not called after a provider or channel. */
    private static final Set<String> IRREGULAR = Set.of(
            "ANTHROPIC_OAUTH_TOKEN",
            "CLAUDE_AI_SESSION_KEY",
            "CLAUDE_WEB_SESSION_KEY",
            "DASHSCOPE_API_KEY",
            "DEEPGRAM_API_KEY",
            "ELEVENLABS_API_KEY",
            "FAL_KEY",
            "GEMINI_API_KEY",
            "GOOGLE_CLOUD_API_KEY",
            "HF_TOKEN",
            "HUGGINGFACE_HUB_TOKEN",
            "KIMI_API_KEY",
            "LINE_CHANNEL_ACCESS_TOKEN",
            "LINE_CHANNEL_SECRET",
            "LM_API_TOKEN",
            "MINIMAX_OAUTH_TOKEN",
            "MODELSTUDIO_API_KEY",
            "XI_API_KEY",
            "Z_AI_API_KEY");

    private final GatewayFacts facts;
    private final Kubernetes kubernetes;

    ReservedVariables(GatewayFacts facts, Kubernetes kubernetes) {
        this.facts = facts;
        this.kubernetes = kubernetes;
    }

    /** What the chart sets. */
    Set<String> ofChart() {
        Set<String> names = new TreeSet<>(CHART);
        names.addAll(facts.environment().keySet());
        names.add(facts.configuration().readOnlyVariable());
        names.addAll(ofAuthorities());
        return names;
    }

    /** Of these, what tells programs of the declared certificate authorities. */
    Set<String> ofAuthorities() {
        return TrustedAuthorities.variables(kubernetes).keySet();
    }

    /** What the gateway reads without being told: {@code <PROVIDER>_API_KEY}, {@code <CHANNEL>_BOT_TOKEN} and the like. */
    Set<String> ofGateway() {
        Set<String> names = new TreeSet<>(IRREGULAR);
        Stream.of(
                        facts.modelProviders().keySet(),
                        facts.knownSearchProviders(),
                        facts.plugins().fetchProviders().keySet())
                .flatMap(Set::stream)
                .forEach(provider -> names.add(prefix(provider) + "_API_KEY"));
        facts.knownChannels().forEach(channel -> Stream.of("_BOT_TOKEN", "_APP_TOKEN", "_ACCESS_TOKEN")
                .forEach(suffix -> names.add(prefix(channel) + suffix)));
        return names;
    }

    private static String prefix(String id) {
        return id.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}

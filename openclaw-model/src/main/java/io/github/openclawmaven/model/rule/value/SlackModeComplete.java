package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.SlackAccount;
import io.github.openclawmaven.model.descriptor.channel.SlackMode;
import io.github.openclawmaven.model.descriptor.form.Word;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Map;

/** A Slack account has what its mode needs. */
final class SlackModeComplete implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC2064", "A Slack account lacks what its mode needs");

    private static final SourcePath CHANNEL = SourcePath.of("channels", "slack");

    private static final String RELAY = "relay";

    /** What a mode needs, by mode; {@code relay} says where the router is. */
    private static final Map<String, String> KEYS = Map.of("socket", "appToken", "http", "signingSecret", RELAY, RELAY);

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().channels().slack().ifPresent(slack -> {
            SlackAccount own = slack.account();
            boolean only = slack.accounts().isEmpty()
                    && !OwnWords.of(CHANNEL, deployment).say(List.of("accounts"));
            if (own.botToken().isPresent() || only) {
                check(own, own, CHANNEL, deployment, diagnostics);
            }
            slack.accounts()
                    .forEach((id, account) ->
                            check(account, own, CHANNEL.then("accounts", id), deployment, diagnostics));
        });
    }

    private static void check(
            SlackAccount account,
            SlackAccount channel,
            SourcePath path,
            Deployment deployment,
            Diagnostics diagnostics) {
        OwnWords own = OwnWords.of(path, deployment);
        OwnWords ofChannel = OwnWords.of(CHANNEL, deployment);
        String mode = account.mode()
                .map(Word::word)
                .or(() -> own.text("mode"))
                .or(() -> channel.mode().map(Word::word))
                .or(() -> ofChannel.text("mode"))
                .orElse(SlackMode.SOCKET.word());
        String key = KEYS.get(mode);
        // What no typed key says of a mode is the release's to judge.
        if (key == null || own.say(List.of(key)) || ofChannel.say(List.of(key))) {
            return;
        }
        boolean present =
                switch (key) {
                    case "signingSecret" -> account.signingSecret()
                            .or(channel::signingSecret)
                            .isPresent();
                    case "appToken" -> account.appToken().or(channel::appToken).isPresent();
                    default -> false;
                };
        if (!present && !deployment.misreads(path.then(key)) && !deployment.misreads(CHANNEL.then(key))) {
            diagnostics.report(MISSING.at(
                            deployment.source().keyPosition(path.then("mode")),
                            "Slack in mode " + mode + " needs \"" + key + "\"")
                    .hint(key.equals(RELAY) ? "add it to settings:" : "add " + key + ": {secret: NAME, key: KEY}")
                    .note("the channel would not start"));
        }
    }
}

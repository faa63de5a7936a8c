package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.channel.TelegramWebhook;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every URL is whole and has a scheme that fits. */
final class UrlsUsable implements Rule {

    static final DiagnosticCode UNUSABLE = DiagnosticCode.error("OC2042", "A URL cannot be used");

    private static final List<String> HTTP = List.of("https", "http");
    private static final List<String> HTTPS = List.of("https");
    private static final List<String> WEB_SOCKET = List.of("wss", "ws");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Descriptor descriptor = deployment.descriptor();
        Check check = new Check(deployment, diagnostics);
        descriptor
                .models()
                .providers()
                .forEach((id, provider) ->
                        check.url(provider.baseUrl(), SourcePath.of("models", "providers", id, "baseUrl"), HTTP));
        descriptor
                .mcp()
                .servers()
                .forEach((id, server) -> check.url(server.url(), SourcePath.of("mcp", "servers", id, "url"), HTTP));
        check.url(descriptor.gateway().remoteUrl(), SourcePath.of("gateway", "remoteUrl"), WEB_SOCKET);
        check.url(
                descriptor.channels().webhook().map(TelegramWebhook::url).filter(url -> !url.isEmpty()),
                SourcePath.of("channels", "telegram", "webhook", "url"),
                HTTPS);
    }

    private record Check(Deployment deployment, Diagnostics diagnostics) {

        void url(Optional<String> url, SourcePath path, List<String> schemes) {
            if (url.isPresent() && !isUsable(url.get(), schemes)) {
                diagnostics.report(UNUSABLE.at(
                        deployment.source().position(path),
                        "expected a URL that starts with " + String.join(":// or ", schemes) + ":// and names a host"));
            }
        }
    }

    private static boolean isUsable(String text, List<String> schemes) {
        try {
            URI url = new URI(text);
            return url.getScheme() != null
                    && schemes.contains(url.getScheme().toLowerCase(Locale.ROOT))
                    && url.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

package io.github.openclawmaven.model.document.refusal;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.refusal.table.RefusalRow;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;

/** Everything that the gateway is known to refuse beyond its schema. */
public final class Refusals {

    private static final List<Refusal> ALL = List.of(
            new AvatarElsewhere(),
            new AgentDirectoryShared(),
            new AgentUnknown(),
            new DiscordIdAsNumber(),
            new TelegramUserUnnumbered(),
            new TailscaleInPod(),
            new AllowedTwice(),
            new DefaultBesideOwnership(),
            new ProviderIncomplete(),
            new SearchProviderAbsent(),
            new HeartbeatTargetUnknown(),
            new ModelPatternUnreadable());

    private Refusals() {}

    /** Reports what the document gives reason for, at the keys of the descriptor that it comes from. */
    public static void report(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        for (Refusal refusal : ALL) {
            refusal.in(document, deployment.facts())
                    .forEach(refused ->
                            report(refusal.code(), refusal.effect(), refused, document, deployment, diagnostics));
        }
        for (RefusalRow row : RefusalRow.all()) {
            row.in(document, deployment.release())
                    .forEach(
                            refused -> report(row.code(), Effect.NO_START, refused, document, deployment, diagnostics));
        }
    }

    private static void report(
            DiagnosticCode code,
            Effect effect,
            Refused refused,
            ConfigDocument document,
            Deployment deployment,
            Diagnostics diagnostics) {
        SourcePath origin = document.source(refused.at(), deployment.source());
        Diagnostic found = code.at(
                        deployment.source().position(origin),
                        "the gateway " + effect.verb() + " \"" + dotted(refused.at()) + "\": " + refused.why())
                .hint(refused.remedy())
                .note(effect.note());
        diagnostics.report(refused.other()
                .map(other -> document.source(other, deployment.source()))
                .map(other -> found.related(deployment.source().keyPosition(other), "the other is here"))
                .orElse(found));
    }

    private static String dotted(JsonPointer pointer) {
        return pointer.toString().substring(1).replace('/', '.');
    }
}

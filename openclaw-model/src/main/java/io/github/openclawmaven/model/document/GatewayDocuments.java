package io.github.openclawmaven.model.document;

import io.github.openclawmaven.model.deployment.PluginInstallation;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.document.webhook.Webhook;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the gateway of one release reads, and what must be there when it starts.
 *
 * @param openclawJson strict JSON, indented, ends with a line feed; holds {@code ${NAME}} where a secret belongs
 * @param jobsJson the cron store as {@code {"version": 1, "jobs": […]}}; empty when the descriptor has no
 *     section {@code jobs}
 * @param approvalsJson the programs that agents may run, as an exec-approvals.json; empty when the descriptor has no key
 *     {@code tools.exec.allow}
 * @param environment plain variables of the gateway's container that the descriptor asks for, by name
 * @param secrets variables that come from a Secret, by name; without the gateway token
 * @param plugins plugins to install before the gateway starts, by plugin id
 * @param webhooks what others call, of the gateway or of its channels
 * @param addresses where {@code openclawJson} says the public address of one, by JSON pointer
 * @param origins the descriptor key behind a value of {@code openclawJson} and all in it, by JSON pointer
 */
public record GatewayDocuments(
        String openclawJson,
        Optional<String> jobsJson,
        Optional<String> approvalsJson,
        SortedMap<String, String> environment,
        SortedMap<String, SecretRef> secrets,
        SortedMap<String, PluginInstallation> plugins,
        List<Webhook> webhooks,
        List<String> addresses,
        SortedMap<String, SourcePath> origins) {}

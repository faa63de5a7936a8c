package io.github.openclawmaven.model.document.webhook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import java.util.List;

/** What others call, as a whole document has it: typed keys, {@code settings:} and {@code config:} alike. */
public final class Webhooks {

    private Webhooks() {}

    /** Each once, in the order of the table. */
    public static List<Webhook> of(ConfigDocument document) {
        return WebhookRow.all().stream()
                .flatMap(row -> row.in(document).map(row::webhook))
                .distinct()
                .toList();
    }

    /** Where the document says a public address, as JSON pointers, each once. */
    public static List<String> addresses(ConfigDocument document) {
        return WebhookRow.all().stream()
                .flatMap(row ->
                        row.in(document).flatMap(object -> row.url().flatMap(url -> object.said(url.key())).stream()))
                .map(JsonPointer::toString)
                .distinct()
                .toList();
    }

    /** Has each listener hear what comes from outside the pod, where the document does not say another address. */
    public static void listenOutside(ConfigDocument document, SchemaCheck schema) {
        for (WebhookRow row : WebhookRow.all()) {
            row.host().ifPresent(host -> row.in(document)
                    .filter(object -> object.said(host.key()).isEmpty() && takes(row, host, object, schema))
                    .map(object -> host.key().place(object.place()))
                    .toList()
                    .forEach(place -> document.set(place, JsonNodeFactory.instance.textNode("0.0.0.0"))));
        }
    }

    /** A release that names the path and no address listens on all addresses anyway (2026.2.12). */
    private static boolean takes(WebhookRow row, WebhookKey host, CalledObject object, SchemaCheck schema) {
        return names(host, object, schema) || !names(row.path(), object, schema);
    }

    private static boolean names(WebhookKey key, CalledObject object, SchemaCheck schema) {
        return schema.names(key.key().place(object.place()).toString());
    }
}

package io.github.openclawmaven.model.document.webhook;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.DottedPlace;
import io.github.openclawmaven.model.document.config.KeyCondition;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.syntax.TableFile;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of {@code webhooks.txt}.
 *
 * @param place of the object, as {@link Places} reads it
 * @param when conditions that all hold
 * @param unless conditions none of which holds
 * @param port of its own listener; empty where the gateway's port answers
 * @param host where the address of that listener stands
 * @param url where its public address stands
 */
record WebhookRow(
        String name,
        String place,
        List<KeyCondition> when,
        List<KeyCondition> unless,
        Optional<WebhookKey> port,
        WebhookKey path,
        Optional<WebhookKey> host,
        Optional<WebhookKey> url) {

    private static final List<WebhookRow> TABLE = TableFile.rows(WebhookRow.class, "webhooks.txt").stream()
            .map(WebhookRow::parse)
            .toList();

    /** All rows, in the order of the table. */
    static List<WebhookRow> all() {
        return TABLE;
    }

    /** The objects of a document that ask to be called so. */
    Stream<CalledObject> in(ConfigDocument document) {
        Stream<CalledObject> accounts = Places.in(document, place + "/accounts/*").stream()
                .map(account -> new CalledObject(
                        document, List.of(account, account.head().head())));
        return Stream.concat(
                        Places.in(document, place).stream().map(at -> new CalledObject(document, List.of(at))),
                        accounts)
                .filter(CalledObject::isOn)
                .filter(object ->
                        when.stream().allMatch(object::holds) && unless.stream().noneMatch(object::holds));
    }

    /** What is called there. */
    Webhook webhook(CalledObject object) {
        Optional<URI> address = url.map(object::text).flatMap(WebhookRow::uri);
        String local = object.text(path);
        String called = local.isEmpty() ? address.map(URI::getPath).orElse("") : local;
        return new Webhook(
                name,
                port.map(key -> number(object, key)),
                called.startsWith("/") ? called : "/" + called,
                address.map(URI::getHost));
    }

    /** The key that asks for it. */
    JsonPointer asked(CalledObject object) {
        return when.stream()
                .flatMap(key -> object.said(key).stream())
                .findFirst()
                .orElse(object.place());
    }

    private static int number(CalledObject object, WebhookKey key) {
        return object.said(key.key())
                .map(said -> object.document().root().at(said).asInt())
                .filter(number -> number > 0)
                .orElseGet(() -> Integer.valueOf(key.otherwise()));
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text)).filter(uri -> uri.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static WebhookRow parse(String row) {
        List<String> words = List.of(row.split(" +"));
        return new WebhookRow(
                words.get(0),
                DottedPlace.patterns(words.get(1)).get(0),
                values(words, "if=").map(KeyCondition::parse).toList(),
                values(words, "unless=").map(KeyCondition::parse).toList(),
                values(words, "port=").map(WebhookKey::parse).findFirst(),
                values(words, "path=").map(WebhookKey::parse).findFirst().orElseThrow(),
                values(words, "host=").map(WebhookKey::parse).findFirst(),
                values(words, "url=").map(WebhookKey::parse).findFirst());
    }

    private static Stream<String> values(List<String> words, String mark) {
        return words.stream().filter(word -> word.startsWith(mark)).map(word -> word.substring(mark.length()));
    }
}

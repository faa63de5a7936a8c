package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.Inline;
import java.util.Map;

/**
 * The Slack channel: its default account, and more.
 *
 * @param account the default account
 * @param accounts more apps, by account id
 */
public record Slack(@Inline SlackAccount account, Map<String, SlackAccount> accounts) implements Channel {}

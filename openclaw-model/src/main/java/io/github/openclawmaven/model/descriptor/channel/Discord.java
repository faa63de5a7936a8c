package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.Inline;
import java.util.Map;

/**
 * The Discord channel: its default account, and more.
 *
 * @param account the default account
 * @param accounts more bots, by account id
 */
public record Discord(@Inline DiscordAccount account, Map<String, DiscordAccount> accounts) implements Channel {}

package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.Inline;
import java.util.Map;

/**
 * A channel whose credentials have no typed keys: they stand in {@code settings}.
 *
 * @param account the default account
 * @param accounts more accounts, by account id
 */
public record OtherChannel(@Inline OtherAccount account, Map<String, OtherAccount> accounts) implements Channel {}

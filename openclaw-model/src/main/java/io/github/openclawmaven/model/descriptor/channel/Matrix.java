package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.Inline;
import java.util.Map;

/**
 * The Matrix channel: its default account, and more.
 *
 * @param account the default account
 * @param accounts more accounts, by account id
 */
public record Matrix(@Inline MatrixAccount account, Map<String, MatrixAccount> accounts) implements Channel {}

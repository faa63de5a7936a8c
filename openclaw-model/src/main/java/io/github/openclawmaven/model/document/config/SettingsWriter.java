package io.github.openclawmaven.model.document.config;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Channels;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.Provider;
import io.github.openclawmaven.model.descriptor.ProviderModel;
import io.github.openclawmaven.model.descriptor.TelegramAccount;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;

/** Finds every {@code settings:} and {@code config:} of a descriptor and the place where it belongs. */
final class SettingsWriter {

    private final FreeForm freeForm;

    SettingsWriter(FreeForm freeForm) {
        this.freeForm = freeForm;
    }

    void write(Deployment deployment) {
        Descriptor descriptor = deployment.descriptor();
        writeChannels(descriptor.channels());
        descriptor.models().providers().forEach(this::writeProvider);
        descriptor.plugins().forEach((id, plugin) -> plugin.settings()
                .ifPresent(settings -> freeForm.merge(
                        pointer(List.of("plugins", "entries", id, "config")),
                        settings,
                        SourcePath.of("plugins", id, "settings"))));
        descriptor.config().ifPresent(config -> freeForm.merge(JsonPointer.empty(), config, SourcePath.of("config")));
    }

    private void writeChannels(Channels channels) {
        channels.telegram().ifPresent(channel -> {
            writeTelegram(channel.account(), List.of("channels", "telegram"));
            channel.accounts()
                    .forEach((id, account) -> writeTelegram(account, List.of("channels", "telegram", "accounts", id)));
        });
        channels.discord().ifPresent(channel -> {
            write(channel.account().settings(), List.of("channels", "discord"));
            channel.accounts()
                    .forEach(
                            (id, account) -> write(account.settings(), List.of("channels", "discord", "accounts", id)));
        });
        channels.slack().ifPresent(channel -> {
            write(channel.account().settings(), List.of("channels", "slack"));
            channel.accounts()
                    .forEach((id, account) -> write(account.settings(), List.of("channels", "slack", "accounts", id)));
        });
        channels.others().forEach((id, channel) -> write(channel.settings(), List.of("channels", id)));
    }

    private void writeProvider(String id, Provider provider) {
        List<String> place = List.of("models", "providers", id);
        writePart("request", provider.request(), place);
        writePart("params", provider.params(), place);
        for (int index = 0; index < provider.models().size(); index++) {
            ProviderModel model = provider.models().get(index);
            List<String> item = List.of("models", "providers", id, "models", Integer.toString(index));
            writePart("params", model.params(), item);
            writePart("compat", model.compat(), item);
        }
    }

    private void writeTelegram(TelegramAccount account, List<String> place) {
        writePart("groups", account.groups(), place);
        write(account.settings(), place);
    }

    /** One key in the gateway's own words, which has the same place on both sides. */
    private void writePart(String key, Optional<MapNode> part, List<String> place) {
        part.ifPresent(map -> freeForm.merge(pointer(place).appendProperty(key), map, new SourcePath(place).then(key)));
    }

    private void write(Optional<MapNode> settings, List<String> place) {
        settings.ifPresent(map -> freeForm.merge(pointer(place), map, new SourcePath(place).then("settings")));
    }

    private static JsonPointer pointer(List<String> keys) {
        JsonPointer pointer = JsonPointer.empty();
        for (String key : keys) {
            pointer = pointer.appendProperty(key);
        }
        return pointer;
    }
}

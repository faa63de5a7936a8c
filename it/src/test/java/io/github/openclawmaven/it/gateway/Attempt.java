package io.github.openclawmaven.it.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openclawmaven.it.provider.ToolCall;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Something that an agent tries and that the chart's config is to refuse.
 *
 * @param arguments JSON; {@code STATE} and {@code WORKSPACE} stand for the state directory and the agent's own
 * @param sign what stands in the tool's answer when it is not refused, besides what only the gateway's own files and variables hold
 * @param open the releases that let it through whatever their config says
 */
record Attempt(String tool, String arguments, String sign, Predicate<GatewayRelease> open) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In no answer, so that the secrets alone count. */
    private static final String NOTHING = "\0";

    static Attempt of(String tool, String arguments) {
        return new Attempt(tool, arguments, NOTHING, release -> false);
    }

    static Attempt read(String path) {
        return of("read", "{\"path\": \"" + path + "\"}");
    }

    static Attempt write(String path) {
        return of("write", "{\"path\": \"" + path + "\", \"content\": \"changed\"}");
    }

    /** A patch in the notation of the tool, its lines parted by {@code |}. */
    static Attempt patch(String lines) {
        String patch = "*** Begin Patch|" + lines + "|*** End Patch";
        return of("apply_patch", "{\"input\": \"" + patch.replace("|", "\\n") + "\"}");
    }

    static Attempt run(String command) {
        return of("exec", "{\"command\": \"" + command + "\"}");
    }

    Attempt succeedsWith(String words) {
        return new Attempt(tool, arguments, words, open);
    }

    /** Open from one release to another, both included: a hole of theirs that no key of the config closes. */
    Attempt openFrom(String first, String last) {
        return new Attempt(
                tool,
                arguments,
                sign,
                release -> release.isAtLeast(GatewayRelease.of(first))
                        && GatewayRelease.of(last).isAtLeast(release));
    }

    /** The call by which a model has it done. */
    ToolCall call(String id, Path state, Path workspace) {
        String text = arguments.replace("STATE", state.toString()).replace("WORKSPACE", workspace.toString());
        try {
            return new ToolCall(id, tool, JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    @Override
    public String toString() {
        return tool + " " + arguments;
    }
}

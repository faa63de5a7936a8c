package io.github.openclawmaven.plugin.init;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import java.util.List;
import java.util.stream.Collectors;

/** What was asked for cannot be made. The message names every reason, a line each. */
public final class InitException extends Exception {

    private static final long serialVersionUID = 1L;

    InitException(List<String> reasons) {
        super(reasons.stream().map(ConsoleText::harmless).collect(Collectors.joining("\n")));
    }
}

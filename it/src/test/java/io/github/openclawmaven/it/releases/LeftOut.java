package io.github.openclawmaven.it.releases;

import io.github.openclawmaven.model.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys that were taken out of a descriptor, each with the code of the diagnostic that asked for it. */
final class LeftOut {
    private final Map<SourcePath, String> codes = new LinkedHashMap<>();

    /** Adds a key; those below it are gone with it, and the first of them says why. */
    void add(SourcePath path, String code) {
        List<SourcePath> below = codes.keySet().stream()
                .filter(known -> known.segments().size() > path.segments().size()
                        && known.segments().subList(0, path.segments().size()).equals(path.segments()))
                .toList();
        String reason = below.stream().map(codes::get).findFirst().orElse(code);
        below.forEach(codes::remove);
        codes.putIfAbsent(path, reason);
    }

    /** As people read it: {@code key (code)}. */
    List<String> told() {
        return codes.entrySet().stream()
                .map(entry -> "`" + entry.getKey() + "` (" + entry.getValue() + ")")
                .toList();
    }
}

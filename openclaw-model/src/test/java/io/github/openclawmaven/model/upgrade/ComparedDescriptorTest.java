package io.github.openclawmaven.model.upgrade;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.ReleaseOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of what differs for a small descriptor between two releases. */
abstract class ComparedDescriptorTest {

    @TempDir
    Path root;

    SourceFolder folder;

    @BeforeEach
    void writeDescriptor() {
        folder = new SourceFolder(root);
        describe("");
    }

    final void describe(String more) {
        String gateway = more.startsWith("gateway: {") ? ", " + more.substring(10, more.length() - 1) : "";
        String agents = more.contains("agents:") ? "" : "agents: {main: {}}\n";
        folder.with(
                "openclaw.yaml",
                "apiVersion: openclaw/v1\nname: acme\ngateway: {release: 2026.9.6, token: {secret: acme, key: token}"
                        + gateway + "}\n" + agents + (gateway.isEmpty() ? more : "") + "\n");
    }

    final List<String> section(String from, String to, String title) {
        return lines(upgrade(from, to), title);
    }

    static List<String> lines(Upgrade upgrade, String title) {
        return upgrade.report().orElseThrow().sections().stream()
                .filter(section -> section.title().equals(title))
                .flatMap(section -> section.changes().stream())
                .map(change -> change.text(quotation -> quotation))
                .toList();
    }

    final Upgrade upgrade(String from, String to) {
        return Upgrade.of(folder.directory(), request(from), new ReleaseOption("-Dto", to));
    }

    static DescriptorRequest request(String release) {
        return SourceFolder.request(Optional.of(release));
    }
}

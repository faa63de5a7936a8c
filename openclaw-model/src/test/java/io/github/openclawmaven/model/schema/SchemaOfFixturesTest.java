package io.github.openclawmaven.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.source.FrontMatter;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarKind;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas refuse what the binder refuses, and nothing that the whole compiler takes: over all fixtures. */
class SchemaOfFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources");

    /** Codes of what the binder refuses in any map, and what it misses in a whole one. */
    private static final Set<String> REFUSED = Set.of("OC1101", "OC1102", "OC1104", "OC2001", "OC5001");

    private static final Set<String> MISSED = Set.of("OC1103", "OC1105");

    static Stream<WrittenFolder> folders() throws IOException {
        return files("openclaw.yaml").map(file -> new WrittenFolder(file.getParent()));
    }

    static Stream<Path> overlays() throws IOException {
        return files("openclaw-[a-z]+.yaml");
    }

    static Stream<Path> jobFiles() throws IOException {
        return files("[^/]+.md")
                .filter(file -> file.getParent().endsWith("jobs"))
                .filter(file -> frontMatter(FIXTURES, file).isPresent());
    }

    private static Stream<Path> files(String name) throws IOException {
        return Files.find(FIXTURES, 8, (file, attributes) -> file.getFileName()
                        .toString()
                        .matches(name))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aDescriptorIsRefusedWhereTheBinderRefusesIt(WrittenFolder folder) {
        folder.read(WrittenFolder.DESCRIPTOR).map(SourceTree::root).ifPresent(root -> {
            SchemaVerdict whole = SchemaVerdict.of(SchemaFile.DESCRIPTOR, WrittenFolder.facts(root), root);
            SchemaVerdict merged = SchemaVerdict.of(SchemaFile.OVERLAY, WrittenFolder.facts(root), root);

            for (Diagnostic found : WrittenFolder.bound(new SourceTree(root))) {
                String code = found.code().id();
                assertThat(whole.complainsAt(found.position()))
                        .as(found + " among " + whole.findings())
                        .isEqualTo(REFUSED.contains(code) || MISSED.contains(code));
                assertThat(merged.complainsAt(found.position()) || MISSED.contains(code))
                        .as(found + " among " + merged.findings())
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aDescriptorIsRefusedOnlyWhereTheCompilerRefusesIt(WrittenFolder folder) {
        folder.read(WrittenFolder.DESCRIPTOR).map(SourceTree::root).ifPresent(root -> {
            SchemaVerdict verdict = SchemaVerdict.of(SchemaFile.DESCRIPTOR, WrittenFolder.facts(root), root);
            List<Diagnostic> errors = folder.errors(Optional.empty());

            assertThat(verdict.causes()).allSatisfy(finding -> assertThat(errors)
                    .as(finding.toString())
                    .anyMatch(error -> verdict.isAt(finding, error.position())));
        });
    }

    @ParameterizedTest
    @MethodSource("folders")
    void anOverlayMayHaveAnyPartOfADescriptorAndDeleteAnyKey(WrittenFolder folder) {
        folder.read(WrittenFolder.DESCRIPTOR).map(SourceTree::root).ifPresent(root -> {
            if (SchemaVerdict.of(SchemaFile.DESCRIPTOR, WrittenFolder.facts(root), root)
                    .findings()
                    .isEmpty()) {
                assertThat(SchemaVerdict.of(SchemaFile.OVERLAY, WrittenFolder.facts(root), root)
                                .findings())
                        .isEmpty();
                for (int depth = 1; depth < 6; depth++) {
                    MapNode deleting = nothingAt(root, depth);
                    assertThat(SchemaVerdict.of(SchemaFile.OVERLAY, WrittenFolder.facts(root), deleting)
                                    .findings())
                            .isEmpty();
                }
            }
        });
    }

    /** The map with null in place of all values that are so deep. */
    private static MapNode nothingAt(MapNode map, int depth) {
        MapNode result = map;
        for (MapNode.Entry entry : map.entries().values()) {
            SourceNode value = entry.value();
            if (depth == 1) {
                result = result.with(entry.key(), new ScalarNode("", ScalarKind.NULL, value.position()));
            } else if (value instanceof MapNode inner) {
                result = result.with(entry.key(), nothingAt(inner, depth - 1));
            }
        }
        return result;
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void anOverlayIsTakenThatTheCompilerTakes(Path overlay) {
        WrittenFolder folder = new WrittenFolder(overlay.getParent());
        String file = overlay.getFileName().toString();
        String environment = file.substring("openclaw-".length(), file.length() - ".yaml".length());
        MapNode root = folder.read(file).orElseThrow().root();
        SchemaVerdict verdict = SchemaVerdict.of(SchemaFile.OVERLAY, WrittenFolder.facts(root), root);
        List<Diagnostic> errors = folder.errors(Optional.of(environment));

        assertThat(verdict.causes()).allSatisfy(finding -> assertThat(errors)
                .as(finding.toString())
                .anyMatch(error -> verdict.isAt(finding, error.position())));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void frontMatterIsReadAsAJobOfTheDescriptor(WrittenFolder folder) {
        folder.read(WrittenFolder.DESCRIPTOR).map(SourceTree::root).ifPresent(root -> {
            List<String> whole = SchemaVerdict.of(SchemaFile.DESCRIPTOR, WrittenFolder.facts(root), root)
                    .places();
            MapNode jobs = map(root, "jobs");
            for (String id : jobs.entries().keySet()) {
                String job = "/jobs/" + id;
                MapNode keys = map(jobs, id).where(key -> !key.equals("agent") && !key.equals("message"));

                assertThat(SchemaVerdict.of(SchemaFile.JOB, WrittenFolder.facts(root), keys).places().stream()
                                .map(job::concat))
                        .containsExactlyElementsOf(whole.stream()
                                .filter(place -> place.equals(job) || place.startsWith(job + "/"))
                                .filter(place -> !place.matches("/jobs/[^/]*/(agent|message)"))
                                .toList());
            }
        });
    }

    private static MapNode map(MapNode around, String key) {
        return around.get(key)
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .orElse(MapNode.empty(around.position()));
    }

    @ParameterizedTest
    @MethodSource("jobFiles")
    void aJobFileIsRefusedOnlyWhereTheCompilerRefusesIt(Path file) {
        Path folder = file.getParent().getParent().getParent().getParent();
        MapNode keys = frontMatter(folder, file).orElseThrow();
        SchemaVerdict verdict =
                SchemaVerdict.of(SchemaFile.JOB, WrittenFolder.facts(MapNode.empty(keys.position())), keys);
        List<Diagnostic> errors = new WrittenFolder(folder).errors(Optional.empty());

        assertThat(verdict.causes()).allSatisfy(finding -> assertThat(errors)
                .as(finding.toString())
                .anyMatch(error -> verdict.isAt(finding, error.position())));
    }

    private static Optional<MapNode> frontMatter(Path folder, Path file) {
        try {
            String text = Files.readString(file);
            SourceText source = SourceText.of(folder.relativize(file).toString(), text);
            return FrontMatter.parse(source, text, new Diagnostics()).map(FrontMatter::keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

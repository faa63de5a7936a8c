package io.github.openclawmaven.model.size;

import io.github.openclawmaven.model.deployment.ConfigMapLimit;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The list of all workspace and skill files, by which the chart brings each to its place, fits into its ConfigMap. */
public final class DeliveryList {

    static final DiagnosticCode LONG =
            DiagnosticCode.error("OC4113", "There are too many files of workspaces and skills for one chart");

    /** Names of keys and words around them on a line, in bytes. */
    private static final int LINE = 80;
    /** For the plugins, which stand beside the list, in bytes. */
    private static final int RESERVE = 64 * 1024;

    private DeliveryList() {}

    static void check(Deployment deployment, Diagnostics diagnostics) {
        long size = size(deployment);
        if (size > ConfigMapLimit.BYTES - RESERVE) {
            List<SourceFile> largest = largestFolder(deployment);
            SourceFile first = largest.get(0);
            diagnostics.report(LONG.at(
                            first.source().start(),
                            "the list of all " + deployment.workspaces().all().count()
                                    + " workspace and skill files takes " + ConfigMapLimit.kib(size))
                    .note("the chart keeps it in a ConfigMap of at most " + ConfigMapLimit.kib(ConfigMapLimit.BYTES)
                            + "; put them into the image, a volume or an archive. The folder of this file has "
                            + largest.size() + " of them"));
        }
    }

    /** An upper bound, in bytes. */
    public static long size(Deployment deployment) {
        return size(deployment.workspaces().agents())
                + size(deployment.workspaces().skills());
    }

    private static long size(Map<String, List<SourceFile>> owners) {
        return owners.entrySet().stream()
                .mapToLong(owner -> owner.getValue().stream()
                        .mapToLong(file -> LINE + 2L * (bytes(owner.getKey()) + escaped(file.path())))
                        .sum())
                .sum();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** JSON writes a quote or backslash as two characters, and a control character as six. */
    private static int escaped(String path) {
        return bytes(path)
                + path.chars()
                        .map(character -> character < ' ' ? 5 : character == '"' || character == '\\' ? 1 : 0)
                        .sum();
    }

    /** Grouped by the directory that they are in. */
    private static List<SourceFile> largestFolder(Deployment deployment) {
        return deployment
                .workspaces()
                .all()
                .collect(Collectors.groupingBy(
                        file -> file.source().name().replaceFirst("/[^/]*$", ""), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }
}

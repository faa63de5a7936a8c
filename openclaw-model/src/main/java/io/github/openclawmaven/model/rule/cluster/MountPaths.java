package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.MountedFile;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.EquippedContainer;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mounted file has a path of its own, in a directory that neither the chart nor the image needs. */
final class MountPaths implements Rule {

    static final DiagnosticCode UNUSABLE = DiagnosticCode.error("OC4131", "A file cannot be mounted at this path");
    static final DiagnosticCode IN_THE_WAY =
            DiagnosticCode.error("OC4132", "Two mounted files are in each other's way");

    private static final Pattern SYNTAX = Pattern.compile("(?:/[-._a-zA-Z0-9@+]+)+");
    private static final Pattern DOTS = Pattern.compile("(?:.*/)?\\.\\.?(?:/.*)?");
    private static final int MAX_LENGTH = 1024;

    /** Where the chart has volumes, or the kernel and the cluster files of their own. */
    private static final List<String> TAKEN =
            List.of("/openclaw", "/scratch", "/tmp", "/proc", "/sys", "/dev", "/var/run/secrets/kubernetes.io");

    /** Below here the chart has directories, and leaves two to those who ask for nothing better. */
    private static final List<String> FREE = List.of(MountedFile.ROOT + "/files", MountedFile.ROOT + "/tokens");

    /** A mounted directory hides what the image has in it and below. */
    private static final List<String> SYSTEM = List.of("/app", "/bin", "/boot", "/lib", "/lib64", "/sbin", "/usr");

    private static final Set<String> SYSTEM_ITSELF = Set.of(
            "",
            "/etc",
            "/etc/ssl",
            "/etc/ssl/certs",
            "/home",
            "/home/node",
            "/opt",
            "/root",
            "/run",
            "/run/secrets",
            "/srv",
            "/var",
            "/var/lib",
            "/var/run",
            "/var/run/secrets");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        EquippedContainer.in(deployment).forEach(container -> check(container.files(), deployment, diagnostics));
    }

    private static void check(List<MountedFile> files, Deployment deployment, Diagnostics diagnostics) {
        List<MountedFile> before = new ArrayList<>();
        for (MountedFile file : files) {
            // Those without a path lie where the chart says.
            Optional<String> problem =
                    deployment.source().written(place(file)).flatMap(path -> problem(file.path(), file.directory()));
            if (problem.isPresent()) {
                diagnostics.report(UNUSABLE.at(
                                deployment.source().position(place(file)), "nothing can be mounted at " + file.path())
                        .hint("such as " + MountedFile.ROOT + "/files/"
                                + file.declared().last() + "/" + file.fileName())
                        .note(problem.get()));
                continue;
            }
            before.stream()
                    .filter(other -> collide(file, other))
                    .findFirst()
                    .ifPresent(other -> diagnostics.report(IN_THE_WAY
                            .at(
                                    deployment.source().position(place(file)),
                                    file.path() + " is in the way of " + other.path() + ", which " + other.declared()
                                            + " asks for")
                            .hint("choose a directory beside the other, or the same one")
                            .related(deployment.source().position(place(other)), "asked for here")));
            before.add(file);
        }
    }

    private static SourcePath place(MountedFile file) {
        return file.declared().then("path");
    }

    private static Optional<String> problem(String path, String directory) {
        if (!path.startsWith("/")) {
            return Optional.of("a path starts at the root of the container, with /");
        }
        if (DOTS.matcher(path).matches() || !SYNTAX.matcher(path).matches() || path.length() > MAX_LENGTH) {
            return Optional.of("a path is letters, digits, -, _, ., @ and + between single slashes, without . and ..");
        }
        if (Stream.concat(TAKEN.stream(), Stream.of(MountedFile.ROOT)).anyMatch(taken -> isWithin(directory, taken))
                && FREE.stream().noneMatch(free -> isWithin(directory, free))) {
            return Optional.of("the chart or the cluster has files of its own there");
        }
        if (SYSTEM_ITSELF.contains(directory) || SYSTEM.stream().anyMatch(system -> isWithin(directory, system))) {
            return Optional.of(
                    "the directory would hide what the image has in " + (directory.isEmpty() ? "/" : directory));
        }
        return Optional.empty();
    }

    private static boolean collide(MountedFile file, MountedFile other) {
        return file.path().equals(other.path())
                || !file.directory().equals(other.directory())
                        && (isWithin(file.directory(), other.directory())
                                || isWithin(other.directory(), file.directory()))
                || isWithin(file.path(), other.path())
                || isWithin(other.path(), file.path());
    }

    private static boolean isWithin(String path, String directory) {
        return path.equals(directory) || path.startsWith(directory + "/");
    }
}

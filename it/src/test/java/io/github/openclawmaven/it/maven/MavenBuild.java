package io.github.openclawmaven.it.maven;

import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of Maven in a project, with the local repository that holds the plugin under test. The user's own settings
 * apply; the machine's are those of {@link ItSettings}.
 */
public final class MavenBuild {

    /** Into which maven-invoker-plugin installs the plugin under test. */
    static final Path LOCAL_REPOSITORY = Path.of("target", "it-repository").toAbsolutePath();

    private final Path project;
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> jvmOptions = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    private MavenDistribution distribution = MavenDistribution.TODAYS;
    private String umask = "022";

    private MavenBuild(Path project) {
        this.project = project;
    }

    public static MavenBuild of(ProjectDirectory project) {
        return new MavenBuild(project.path());
    }

    public MavenBuild with(MavenDistribution chosen) {
        distribution = chosen;
        return this;
    }

    /** Goals and phases; options such as {@code -T4} may be among them. */
    public MavenBuild goals(String... added) {
        arguments.addAll(List.of(added));
        return this;
    }

    public MavenBuild property(String name, Object value) {
        return goals("-D" + name + "=" + value);
    }

    /** Deploys to a directory and leaves nothing in the local repository, so that others find it only there. */
    public MavenBuild deployTo(Path repository) {
        try {
            // Two threads of an older Maven that both make it get in each other's way.
            Files.createDirectories(repository);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return goals("deploy")
                .property("altDeploymentRepository", "charts::" + repository.toUri())
                .property("maven.install.skip", true);
    }

    public MavenBuild environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public MavenBuild jvm(String... options) {
        jvmOptions.addAll(List.of(options));
        return this;
    }

    /** As somebody's own build runs, without the options that make tests quick. */
    public MavenBuild plainJvm() {
        jvmOptions.clear();
        return this;
    }

    /** Which permissions new files do not get, as the shell's command of that name reads it. */
    public MavenBuild umask(String mask) {
        umask = mask;
        return this;
    }

    public MavenResult run() {
        try {
            Path log = Files.createTempFile("maven", ".log");
            try {
                return new MavenResult(exitCode(log), Files.readString(log, StandardCharsets.UTF_8));
            } finally {
                Files.delete(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The build as a process that others watch; all that it prints goes to the file. */
    public Process start(Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_OPTS", String.join(" ", jvmOptions));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private int exitCode(Path log) throws IOException, InterruptedException {
        Process process = start(log);
        if (!process.waitFor(Waiting.LIMIT.toMinutes(), TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException(
                    arguments + " took longer than " + Waiting.LIMIT + "\n" + Files.readString(log));
        }
        return process.exitValue();
    }

    private List<String> command() {
        if (!Files.isDirectory(LOCAL_REPOSITORY)) {
            throw new IllegalStateException("These tests run the plugin from " + LOCAL_REPOSITORY
                    + ", where mvn verify puts it unless it is told to skip the invoker");
        }
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask " + umask + " && exec \"$@\"", "mvn"));
        // Ctrl-C ends a build in a terminal, also where what runs the tests was told not to hear it.
        command.addAll(List.of("env", "--default-signal=INT"));
        command.add(distribution.program().toString());
        command.addAll(List.of("-B", "-ntp", "-Dstyle.color=never"));
        command.addAll(List.of(
                distribution.machineSettingsOption(),
                ItSettings.file().toString(),
                "-Dmaven.repo.local=" + LOCAL_REPOSITORY,
                // Else Maven 4 warns when a repository has no list of its prefixes.
                "-Daether.remoteRepositoryFilter.prefixes=false"));
        command.addAll(arguments);
        return command;
    }
}

package io.github.openclawmaven.plugin;

import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;

import io.github.openclawmaven.plugin.build.ProjectCharts;
import io.github.openclawmaven.plugin.goal.DescriptorMojo;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.ContextEnabled;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Settings;
import org.eclipse.aether.RepositorySystemSession;
import org.mockito.Mockito;

/** A mojo of the harness pointed at one of the projects in {@code src/test/resources}, and what it logs. */
public final class MojoFixture {

    private final Mojo mojo;
    private final MavenProject project = new MavenProject();
    private final MavenSession session = Mockito.mock(MavenSession.class);
    private final List<String> logged = new ArrayList<>();

    public MojoFixture(Mojo mojo, String directory) throws IllegalAccessException {
        this.mojo = mojo;
        File basedir = Path.of("src/test/resources", directory).toFile().getAbsoluteFile();
        if (mojo instanceof DescriptorMojo) {
            set("sourceDirectory", new File(basedir, "src/main/openclaw"));
        }
        project.setArtifact(new DefaultArtifact(
                "com.example", "acme", "1.0-SNAPSHOT", null, "pom", null, new DefaultArtifactHandler("pom")));
        project.setFile(new File(basedir, "pom.xml"));
        project.setGroupId("com.example");
        project.setArtifactId("acme");
        project.setVersion("1.0-SNAPSHOT");
        set("project", project);
        Mockito.when(session.getUserProperties()).thenReturn(new Properties());
        Mockito.when(session.getSystemProperties()).thenReturn(new Properties());
        Mockito.when(session.getSettings()).thenReturn(new Settings());
        set("session", session);
        Map<String, Object> context = new HashMap<>();
        Mockito.when(session.getProjects()).thenReturn(List.of(project));
        Mockito.when(session.getTopLevelProject()).thenReturn(project);
        Mockito.when(session.getExecutionRootDirectory()).thenReturn(basedir.getPath());
        Mockito.when(session.getPluginContext(Mockito.any(), Mockito.any())).thenReturn(context);
        ((ContextEnabled) mojo).setPluginContext(context);
        execution("default-cli", MojoExecution.Source.CLI);
        mojo.setLog(log());
    }

    /** As an execution that is bound to a phase; without, the goal is called by hand. */
    public MojoFixture boundAs(String id) throws IllegalAccessException {
        return execution(id, MojoExecution.Source.LIFECYCLE);
    }

    private MojoFixture execution(String id, MojoExecution.Source source) throws IllegalAccessException {
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setGoal(mojo.getClass()
                .getSimpleName()
                .replace("Mojo", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT));
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setVersion("9.8.7");
        descriptor.setPluginDescriptor(plugin);
        return set("mojoExecution", new MojoExecution(descriptor, id, source));
    }

    public MojoFixture set(String parameter, Object value) throws IllegalAccessException {
        setVariableValueToObject(mojo, parameter, value);
        return this;
    }

    public MojoFixture packaging(String packaging) {
        project.setPackaging(packaging);
        return this;
    }

    public MojoFixture repositorySession(RepositorySystemSession repositories) {
        Mockito.when(session.getRepositorySession()).thenReturn(repositories);
        return this;
    }

    public MavenProject project() {
        return project;
    }

    public MavenSession session() {
        return session;
    }

    /** As if goal {@code package} had made a chart of several environments. */
    @SuppressWarnings("deprecation") // what takes its place is Maven's own, and needs the whole of Maven
    public MojoFixture packaged(String environment, Path archive) {
        new ProjectCharts(project).add(Optional.of(environment), ", environment " + environment);
        DefaultArtifact artifact = new DefaultArtifact(
                project.getGroupId(),
                project.getArtifactId(),
                project.getVersion(),
                null,
                "tgz",
                environment,
                new DefaultArtifactHandler("tgz"));
        artifact.setFile(archive.toFile());
        project.addAttachedArtifact(artifact);
        return this;
    }

    /** Lines as Maven would print them, with their level. */
    public List<String> logged() {
        return logged;
    }

    private Log log() {
        return new SystemStreamLog() {
            @Override
            public void debug(Throwable error) {
                // Only mvn -X shows it.
            }

            @Override
            public void info(CharSequence content) {
                logged.add("[INFO] " + content);
            }

            @Override
            public void warn(CharSequence content) {
                logged.add("[WARNING] " + content);
            }

            @Override
            public void error(CharSequence content) {
                logged.add("[ERROR] " + content);
            }
        };
    }
}

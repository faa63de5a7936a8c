package io.github.openclawmaven.plugin;

import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.mockito.Mockito;

/** A mojo of the harness pointed at one of the projects in {@code src/test/resources}, and what it logs. */
final class MojoFixture {

    private final Mojo mojo;
    private final List<String> logged = new ArrayList<>();

    MojoFixture(Mojo mojo, String project) throws IllegalAccessException {
        this.mojo = mojo;
        File basedir = Path.of("src/test/resources", project).toFile().getAbsoluteFile();
        set("sourceDirectory", new File(basedir, "src/main/openclaw"));
        MavenProject model = new MavenProject();
        model.setFile(new File(basedir, "pom.xml"));
        model.setGroupId("com.example");
        model.setArtifactId("acme");
        model.setVersion("1.0-SNAPSHOT");
        set("project", model);
        MavenSession session = Mockito.mock(MavenSession.class);
        Mockito.when(session.getUserProperties()).thenReturn(new Properties());
        set("session", session);
        mojo.setLog(log());
    }

    MojoFixture set(String parameter, Object value) throws IllegalAccessException {
        setVariableValueToObject(mojo, parameter, value);
        return this;
    }

    /** Lines as Maven would print them, with their level. */
    List<String> logged() {
        return logged;
    }

    private Log log() {
        return new SystemStreamLog() {
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

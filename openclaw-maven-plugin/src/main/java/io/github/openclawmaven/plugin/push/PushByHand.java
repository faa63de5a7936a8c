package io.github.openclawmaven.plugin.push;

import io.github.openclawmaven.plugin.build.ProjectCharts;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The goal called by hand. It needs no project, and so it is called once for a whole reactor. */
record PushByHand(PushRequest request, PushPreparation preparation, MavenSession session, MavenProject project) {

    /** All that this call pushes, each with the name of its chart. */
    List<Map.Entry<String, Callable<?>>> pushes() throws MojoFailureException, PublishException {
        if (!request.destination().isSet()) {
            throw new MojoFailureException("Where the chart goes is not set: give openclaw.push.url, for example"
                    + " oci://registry.example.com/charts");
        }
        List<Map.Entry<String, Callable<?>>> pushes = new ArrayList<>();
        for (PushSource source : sources()) {
            ChartUpload upload = source.read();
            preparation
                    .prepare(upload, source.words())
                    .ifPresent(push -> pushes.add(Map.entry(upload.chart().name(), push)));
        }
        return pushes;
    }

    /** The packaged charts of the reactor, unless the user names a file; without any, this one, which says what is missing. */
    private List<PushSource> sources() {
        List<PushSource> packaged = session.getProjects().stream()
                .flatMap(each -> new ProjectCharts(each).all().stream())
                .map(chart -> new PushSource(chart, Optional.empty()))
                .filter(source -> !source.isEmpty())
                .toList();
        return request.chart().isPresent() || packaged.isEmpty()
                ? List.of(new PushSource(new ProjectCharts(project).all().get(0), request.chart()))
                : packaged;
    }
}

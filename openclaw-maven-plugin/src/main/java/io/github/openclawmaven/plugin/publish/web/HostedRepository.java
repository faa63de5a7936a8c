package io.github.openclawmaven.plugin.publish.web;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.VersionExists;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import java.net.URI;
import java.util.Optional;

/**
 * A repository whose server keeps the index: it gets the chart, then the provenance. What is there is read first, since not
 * every server refuses to replace a version, and none says whether the bytes are the same.
 */
abstract class HostedRepository implements ChartRepository {

    private static final String PROVENANCE = ".prov";

    private final ChartServer server;
    private final Advice advice;

    HostedRepository(ChartServer server, Advice advice) {
        this.server = server;
        this.advice = advice;
    }

    /** Where Helm finds a file of the repository. */
    abstract URI place(String fileName);

    /** @param replace whether another content is there, and goes */
    abstract HttpCall chartUpload(PackagedChart chart, boolean replace);

    /** @param replace whether another content is there, and goes */
    abstract HttpCall provenanceUpload(String fileName, Content provenance, boolean replace);

    final ChartServer server() {
        return server;
    }

    @Override
    public final String destination(ChartUpload upload) {
        return place(upload.chart().fileName()).toString();
    }

    @Override
    public final Publication publish(ChartUpload upload) throws PublishException {
        PackagedChart chart = upload.chart();
        Optional<Content> present = server.read(place(chart.fileName()), chart.content());
        boolean replaces = present.isPresent() && !present.get().equals(chart.content());
        if (replaces && !upload.replaceable()) {
            throw VersionExists.at(destination(upload), chart);
        }
        if (replaces && upload.provenance().isEmpty()) {
            refuseToBreakSignature(upload);
        }
        boolean changed = !present.equals(Optional.of(chart.content())) && sendChart(upload, replaces);
        if (upload.provenance().isPresent()) {
            changed |= sendProvenance(upload, replaces);
        }
        return new Publication(destination(upload), "sha256:" + chart.sha256(), changed);
    }

    /** None of these servers has a documented call that removes the provenance alone. */
    private void refuseToBreakSignature(ChartUpload upload) throws PublishException {
        URI provenance = place(upload.chart().fileName() + PROVENANCE);
        if (server.has(provenance)) {
            throw new PublishException(
                    destination(upload) + " is signed, this build is not, and the old signature would not"
                            + " fit the new chart. Nothing was replaced; sign this build too, or remove " + provenance);
        }
    }

    /** False when the server refused since someone else has just sent the same. */
    private boolean sendChart(ChartUpload upload, boolean replaces) throws PublishException {
        PackagedChart chart = upload.chart();
        HttpCall call = chartUpload(chart, replaces);
        HttpAnswer answer = server.send(call);
        if (answer.succeeded()) {
            return true;
        }
        Optional<Content> present = replaces ? Optional.empty() : server.read(place(chart.fileName()), chart.content());
        if (present.isEmpty()) {
            throw advice.refusal(call, answer);
        }
        if (!present.get().equals(chart.content())) {
            throw VersionExists.at(destination(upload), chart);
        }
        return false;
    }

    /** Signing the same bytes twice gives two signatures, each as good as the other: the first stays while its chart does. */
    private boolean sendProvenance(ChartUpload upload, boolean chartReplaced) throws PublishException {
        String fileName = upload.chart().fileName() + PROVENANCE;
        boolean present = server.has(place(fileName));
        if (present && !chartReplaced) {
            return false;
        }
        HttpCall call = provenanceUpload(fileName, upload.provenance().orElseThrow(), present);
        HttpAnswer answer = server.send(call);
        if (!answer.succeeded()) {
            throw advice.refusal(call, answer);
        }
        return true;
    }
}

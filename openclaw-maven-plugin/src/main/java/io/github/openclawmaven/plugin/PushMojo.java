package io.github.openclawmaven.plugin;

import io.github.openclawmaven.plugin.build.ChartArtifact;
import io.github.openclawmaven.plugin.goal.SkippableMojo;
import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.credential.CredentialSource;
import io.github.openclawmaven.plugin.publish.credential.HelmRepositories;
import io.github.openclawmaven.plugin.publish.credential.Locations;
import io.github.openclawmaven.plugin.publish.credential.StoredCredentials;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.target.PushTarget;
import io.github.openclawmaven.plugin.push.ChartPush;
import io.github.openclawmaven.plugin.push.PushSource;
import io.github.openclawmaven.plugin.push.ReactorPush;
import io.github.openclawmaven.plugin.settings.ServerCredentials;
import io.github.openclawmaven.plugin.settings.SettingsProxies;
import io.github.openclawmaven.plugin.settings.SettingsServers;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Pushes the packaged chart, and its provenance where it is signed, to a chart repository: an OCI registry, ChartMuseum, Nexus,
 * Artifactory, a WebDAV server or a directory with {@code index.yaml}. A version that is there with the same bytes is left alone,
 * one with other bytes is refused, a snapshot is replaced. Credentials come from settings.xml, or from where Helm and Docker keep
 * theirs. In a reactor nothing is pushed before every chart is built.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "push", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true, requiresProject = false)
public class PushMojo extends SkippableMojo {

    /**
     * Where the chart repository is: {@code oci://registry/path}, {@code https://…} or a directory. In packaging
     * {@code openclaw} nothing is pushed without it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.push.url")
    private @Nullable String url;

    /**
     * Where snapshots go instead of {@link #url}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.push.snapshotUrl")
    private @Nullable String snapshotUrl;

    /**
     * What kind of repository an {@code http} address is: {@code chartmuseum}, {@code nexus}, {@code artifactory} or
     * {@code webdav}. All other addresses say it themselves.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.push.type")
    private @Nullable String type;

    /**
     * Id of the server in settings.xml that has the credentials: user name and password, or a password alone, which is then a
     * bearer token. By default, the host of the address, with its port where one is given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.push.serverId")
    private @Nullable String serverId;

    /**
     * A packaged chart to push instead of the project's own; its provenance is the file beside it that ends in {@code .prov}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.push.chart")
    private @Nullable File chart;

    /**
     * PEM file of certificate authorities to trust besides those that the JDK trusts. By default, the file that
     * {@code helm repo add --ca-file} was given for the same address.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.push.caCertificates")
    private @Nullable File caCertificates;

    /**
     * Speaks http to an OCI registry, and sends credentials and charts over http, where anyone on the way can read and change
     * them. Not needed for this machine itself.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.push.plainHttp", defaultValue = "false")
    private boolean plainHttp;

    /**
     * How often to try again when a repository does not answer or is overloaded, after pauses that grow from half a second; no
     * try begins later than 10 minutes after the first.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.push.retries", defaultValue = "4")
    private int retries;

    /**
     * Says what would go where, and touches no network.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.push.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Whether all charts of a reactor are pushed after the last of them is built, or each at once.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.push.atEnd", defaultValue = "true")
    private boolean atEnd;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.push.skip", defaultValue = "false")
    private boolean skipPush;

    /** The execution that packaging {@code openclaw} binds, and nobody asked for. */
    private static final String OF_PACKAGING = "default-push";

    private final SettingsDecrypter decrypter;

    /** Maven makes it. */
    @Inject
    public PushMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    @Override
    protected boolean skipsThisGoal() {
        return skipPush;
    }

    @Override
    protected void skipped() throws MojoExecutionException {
        if (!isCalledByHand()) {
            hold(Optional.empty());
        }
    }

    @Override
    protected void run() throws MojoExecutionException, MojoFailureException {
        boolean configured = url != null || snapshotUrl != null;
        if (!configured && isCalledByHand()) {
            throw new MojoFailureException("Where the chart goes is not set: give openclaw.push.url, for example"
                    + " oci://registry.example.com/charts");
        }
        if (!configured && !OF_PACKAGING.equals(mojoExecution().getExecutionId())) {
            getLog().info("Nothing to do: openclaw.push.url is not set");
        }
        try {
            if (isCalledByHand()) {
                pushAll();
            } else {
                hold(configured ? ofProject() : Optional.empty());
            }
        } catch (PublishException e) {
            // Maven would print the causes behind the message, which are in Java's words.
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        }
    }

    private boolean isCalledByHand() {
        return mojoExecution().getSource() == MojoExecution.Source.CLI;
    }

    /** A goal that needs no project is called once for a whole reactor when it is called by hand. */
    private void pushAll() throws MojoExecutionException, MojoFailureException, PublishException {
        List<PushSource> sources = session().getProjects().stream()
                .map(each -> new PushSource(new ChartArtifact(each), Optional.empty()))
                .filter(source -> !source.isEmpty())
                .toList();
        if (chart != null || sources.isEmpty()) {
            sources = List.of(source());
        }
        List<Map.Entry<String, Callable<?>>> pushes = new ArrayList<>();
        for (PushSource source : sources) {
            ChartUpload upload = source.read();
            prepare(upload)
                    .ifPresent(push -> pushes.add(Map.entry(upload.chart().name(), push)));
        }
        reactor().make(pushes);
    }

    private Optional<Callable<Void>> ofProject() throws MojoFailureException, PublishException {
        if (source().isEmpty() && isAggregator()) {
            getLog().info("Nothing to do: no chart beside the modules");
            return Optional.empty();
        }
        return prepare(source().read());
    }

    private PushSource source() {
        return new PushSource(new ChartArtifact(project()), Optional.ofNullable(chart));
    }

    /** Everything that can be wrong in this project alone is found now, even when its push waits for the others. */
    private Optional<Callable<Void>> prepare(ChartUpload upload) throws MojoFailureException, PublishException {
        Optional<String> place = Optional.ofNullable(upload.replaceable() && snapshotUrl != null ? snapshotUrl : url);
        if (place.isEmpty()) {
            getLog().info("Nothing to do: openclaw.push.snapshotUrl is for snapshots, and "
                    + upload.chart().version() + " is none");
            return Optional.empty();
        }
        PushTarget target = PushTarget.of(place.get(), Optional.ofNullable(type));
        if (target.isRemote() && session().isOffline() && !dryRun) {
            throw new MojoFailureException("Maven is offline (-o), and pushing to " + target.url()
                    + " needs the network: leave -o away, or set openclaw.push.skip");
        }
        ChartRepository repository = target.open(
                Path.of(session().getExecutionRootDirectory()),
                httpSettings(target),
                dryRun ? address -> Optional.empty() : credentials(),
                getLog()::info);
        return Optional.of(new ChartPush(upload, repository, dryRun, getLog()));
    }

    private CredentialSource credentials() {
        return new ServerCredentials(new SettingsServers(session(), decrypter), Optional.ofNullable(serverId))
                .or(new StoredCredentials(Locations.ofProcess()));
    }

    private HttpSettings httpSettings(PushTarget target) throws MojoFailureException, PublishException {
        if (!target.isRemote()) {
            return HttpSettings.defaults();
        }
        HttpSettings direct = new HttpSettings(plainHttp, certificates(target), Optional.empty(), retries);
        return new SettingsProxies(session(), decrypter)
                .find(target.protocol(direct))
                .map(direct::withProxy)
                .orElse(direct);
    }

    private Optional<Path> certificates(PushTarget target) throws PublishException {
        return caCertificates == null
                ? new HelmRepositories(Locations.ofProcess()).caFile(URI.create(target.url()))
                : Optional.of(caCertificates.toPath());
    }

    private void hold(Optional<Callable<Void>> push) throws MojoExecutionException {
        reactor().add(project(), push, atEnd);
    }

    private ReactorPush reactor() {
        return new ReactorPush(session(), mojoExecution(), getLog());
    }
}

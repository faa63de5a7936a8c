package io.github.openclawmaven.plugin;

import io.github.openclawmaven.plugin.goal.SkippableMojo;
import io.github.openclawmaven.plugin.push.PushDestination;
import io.github.openclawmaven.plugin.push.PushExecution;
import io.github.openclawmaven.plugin.push.PushRequest;
import io.github.openclawmaven.plugin.push.RepositoryAccess;
import io.github.openclawmaven.plugin.settings.SettingsProxies;
import io.github.openclawmaven.plugin.settings.SettingsServers;
import java.io.File;
import java.util.Optional;
import javax.inject.Inject;
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
        execution().skip();
    }

    @Override
    protected void run() throws MojoExecutionException, MojoFailureException {
        execution().run();
    }

    private PushExecution execution() {
        PushRequest request = new PushRequest(
                new PushDestination(
                        Optional.ofNullable(url), Optional.ofNullable(snapshotUrl), Optional.ofNullable(type)),
                new RepositoryAccess(
                        new SettingsServers(session(), decrypter),
                        new SettingsProxies(session(), decrypter),
                        Optional.ofNullable(serverId),
                        Optional.ofNullable(caCertificates).map(File::toPath),
                        plainHttp,
                        retries),
                Optional.ofNullable(chart),
                dryRun,
                atEnd);
        return new PushExecution(request, project(), session(), mojoExecution(), getLog());
    }
}

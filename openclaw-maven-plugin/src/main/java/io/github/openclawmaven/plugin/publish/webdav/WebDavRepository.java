package io.github.openclawmaven.plugin.publish.webdav;

import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.index.IndexedPublication;
import io.github.openclawmaven.plugin.publish.index.RepositoryIndex;
import io.github.openclawmaven.plugin.publish.web.ChartServer;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder of a web server that takes {@code PUT}: charts, and an {@code index.yaml} that every upload reads, changes and writes
 * back.
 *
 * <p>What the protocol keeps, when builds publish at the same time:
 *
 * <ul>
 *   <li>Modules of one build wait for each other.
 *   <li>Where the server has locks (DAV class 2), the index is locked meanwhile, and nothing is lost.
 *   <li>Where it honours {@code If-Match}, nothing is lost either: who comes second starts again.
 *   <li>Elsewhere, as in nginx without its module dav-ext, the index is read again after it was written, and an entry that is
 *       gone by then is written once more. That closes the gap, but not wholly: who read the index before this and writes it
 *       after that takes the entry away unseen. Its chart stays, and publishing it again brings the entry back.
 *   <li>Two builds that publish different bytes under one version at the same moment are told apart only by a lock.
 * </ul>
 */
public final class WebDavRepository implements ChartRepository {

    /** One for each folder, for the modules of one build. */
    private static final Map<URI, Object> WRITERS = new ConcurrentHashMap<>();

    private final WebDavFolder folder;
    private final InstantSource clock;
    private final Attempts attempts;

    /** @param clock gives the time that the index names */
    public WebDavRepository(ChartServer server, InstantSource clock) {
        this(server, clock, Attempts.patient());
    }

    WebDavRepository(ChartServer server, InstantSource clock, Attempts attempts) {
        folder = new WebDavFolder(server);
        this.clock = clock;
        this.attempts = attempts;
    }

    @Override
    public String destination(ChartUpload upload) {
        return folder.uri(upload.chart().fileName()).toString();
    }

    @Override
    public Publication publish(ChartUpload upload) throws PublishException {
        IndexedPublication publication = new IndexedPublication(upload, "", clock.instant());
        synchronized (WRITERS.computeIfAbsent(folder.uri(""), uri -> new Object())) {
            folder.prepare(RepositoryIndex.FILE_NAME);
            boolean changed = folder.hasLocks() ? withLock(publication) : withoutLock(publication);
            return new Publication(
                    destination(upload), "sha256:" + upload.chart().sha256(), changed);
        }
    }

    private boolean withLock(IndexedPublication publication) throws PublishException {
        try (IndexLock lock = IndexLock.acquire(folder, attempts)) {
            WebDavFiles files = new WebDavFiles(folder, lock.token());
            boolean changed = publication.complete(files);
            if (files.indexChanged()) {
                throw new PublishException(files.location(RepositoryIndex.FILE_NAME)
                        + " was changed although it was locked by this build (a lock"
                        + " lasts as long as the server allows); publish again");
            }
            return changed;
        }
    }

    /** Until a round finds nothing left to do. */
    private boolean withoutLock(IndexedPublication publication) throws PublishException {
        boolean changed = false;
        for (int attempt = 0; attempt < attempts.limit(); attempt++) {
            WebDavFiles files = new WebDavFiles(folder);
            if (!publication.complete(files)) {
                return changed;
            }
            changed = true;
            if (files.indexChanged()) {
                attempts.pause(attempt);
            }
        }
        throw new PublishException(
                folder.uri("") + " is changed by others faster than its index can be written; publish again,"
                        + " or give the server WebDAV locks (nginx: module dav-ext)");
    }
}

package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;

/** A test with servers of its own, which notes what users are told: never the canary, which stands for every secret. */
public abstract class StubServerTest {

    protected static final String CANARY = "canary-4f1c9";
    protected static final Basic ALICE = new Basic("alice", CANARY);

    /** What users were told. */
    protected final List<String> progress = new ArrayList<>();

    private final List<AutoCloseable> servers = new ArrayList<>();

    @AfterEach
    void closeServers() throws Exception {
        for (AutoCloseable server : servers) {
            server.close();
        }
        assertThat(progress).noneMatch(line -> line.contains(CANARY));
    }

    protected final StubServer server(Function<Request, Answer> behaviour) throws IOException {
        return closing(new StubServer(behaviour));
    }

    /** What is closed after the test. */
    protected final <T extends AutoCloseable> T closing(T server) {
        servers.add(server);
        return server;
    }
}

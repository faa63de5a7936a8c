package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Nothing of the transport keeps a JVM that is asked to end. */
@DisabledOnOs(OS.WINDOWS) // has no polite way to end a process
class EndedBuildTest extends StubServerTest {

    /** Waits for an answer in a JVM of its own. */
    public static void main(String[] arguments) throws Exception {
        HttpTransport.of(HttpSettings.defaults(), System.out::println).send(HttpCall.get(URI.create(arguments[0])));
    }

    @Test
    void endsAtOnceInTheMiddleOfAnAnswer() throws Exception {
        CountDownLatch answering = new CountDownLatch(1);
        RawServer server = closing(new RawServer(((RawServer.Behaviour) (in, out) -> {
                    RawServer.send(out, "HTTP/1.1 200 OK\r\nContent-Length: 60000\r\n\r\n");
                    answering.countDown();
                })
                .afterHeader()));
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        EndedBuildTest.class.getName(),
                        server.uri("/").toString())
                .inheritIO()
                .start();
        try {
            assertThat(answering.await(2, TimeUnit.MINUTES)).isTrue();

            build.destroy();

            assertThat(build.waitFor(2, TimeUnit.MINUTES)).isTrue();
            server.awaitHangUp();
        } finally {
            build.destroyForcibly();
        }
    }
}

package io.github.openclawmaven.it.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.gateway.FreePort;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same proxy, which now and then closes a connection that is about to be used, before a registry that speaks http, and before one that speaks https. */
class ProxyIT {

    private static PrivateAuthority authority;

    @TempDir
    Path directory;

    @BeforeAll
    static void makeAuthority(@TempDir Path keys) throws IOException {
        authority = new PrivateAuthority(keys);
    }

    @Nested
    class BeforeHttp extends Pushes {

        @Override
        DockerRegistry registry() throws IOException {
            return DockerRegistry.withPassword(directory.resolve("registry")).start();
        }

        @Override
        PushProcess push(DockerRegistry registry, int proxyPort) {
            return new PushProcess(registry, proxyPort)
                    .set("registry.user", DockerRegistry.USER)
                    .set("registry.password", DockerRegistry.PASSWORD);
        }

        @Override
        String passing(DockerRegistry registry) {
            return "PUT http://" + registry.host() + "/v2/team/charts/acme/manifests/1.2.0";
        }
    }

    @Nested
    class BeforeHttps extends Pushes {

        @Override
        DockerRegistry registry() throws IOException {
            return DockerRegistry.withTls(directory.resolve("registry"), authority)
                    .start();
        }

        @Override
        PushProcess push(DockerRegistry registry, int proxyPort) {
            return new PushProcess(registry, proxyPort)
                    .set("authority", authority.certificate().toString());
        }

        @Override
        String passing(DockerRegistry registry) {
            return "CONNECT " + registry.host();
        }

        @Test
        void saysHowToAllowThePasswordWhenTheJdkWithholdsIt() throws Exception {
            try (TinyProxy proxy = TinyProxy.withPassword(directory.resolve("proxy"));
                    DockerRegistry registry = registry()) {
                String said = push(registry, proxy.port())
                        .option("-Djdk.http.auth.tunneling.disabledSchemes=Basic")
                        .set("proxy.user", TinyProxy.USER)
                        .set("proxy.password", TinyProxy.PASSWORD)
                        .run();

                assertThat(said)
                        .contains("or the JDK withholds them: if they are right, put"
                                + " -Djdk.http.auth.tunneling.disabledSchemes= into .mvn/jvm.config")
                        .doesNotContain("canary");
            }
        }

        /** It answers 401 where the standard has 407. */
        @Test
        void saysThatTheProxyRefusesThePassword() throws Exception {
            try (TinyProxy proxy = TinyProxy.withPassword(directory.resolve("proxy"));
                    DockerRegistry registry = registry()) {
                assertThat(push(registry, proxy.port())
                                .set("proxy.user", TinyProxy.USER)
                                .set("proxy.password", "canary-wrong")
                                .run())
                        .contains("the proxy does not let the connection through; check the user name and the password"
                                + " of its <proxy> in settings.xml, and whether it allows this host and port")
                        .doesNotContain("canary");
            }
        }
    }

    abstract class Pushes {

        abstract DockerRegistry registry() throws IOException;

        abstract PushProcess push(DockerRegistry registry, int proxyPort);

        /** What the proxy's log says of a push. */
        abstract String passing(DockerRegistry registry);

        @Test
        void passesWithoutPassword() throws Exception {
            try (TinyProxy proxy = TinyProxy.open(directory.resolve("proxy"));
                    DockerRegistry registry = registry()) {
                String said = push(registry, proxy.port()).run();

                assertPassed(said, registry, proxy);
            }
        }

        @Test
        void passesWithPassword() throws Exception {
            try (TinyProxy proxy = TinyProxy.withPassword(directory.resolve("proxy"));
                    DockerRegistry registry = registry()) {
                String said = push(registry, proxy.port())
                        .set("proxy.user", TinyProxy.USER)
                        .set("proxy.password", TinyProxy.PASSWORD)
                        .run();

                assertPassed(said, registry, proxy);
            }
        }

        @Test
        void saysThatTheProxyWantsAPassword() throws Exception {
            try (TinyProxy proxy = TinyProxy.withPassword(directory.resolve("proxy"));
                    DockerRegistry registry = registry()) {
                String through =
                        registry.host() + " through the proxy 127.0.0.1:" + proxy.port() + " cannot be reached: ";

                assertThat(push(registry, proxy.port()).run())
                        .contains(through + "the proxy wants a user name and a password; add them to its <proxy> in"
                                + " settings.xml");
            }
        }

        @Test
        void goesDirectlyToHostsThatNeedNoProxy() throws Exception {
            try (DockerRegistry registry = registry()) {
                assertThat(push(registry, FreePort.any())
                                .set("direct", "*.corp|127.*")
                                .run())
                        .contains("Publication[location=" + registry.url());
            }
        }

        @Test
        void saysThatTheProxyIsDown() throws Exception {
            try (DockerRegistry registry = registry()) {
                int port = FreePort.any();

                assertThat(push(registry, port).set("retries", "0").run())
                        .contains(registry.host() + " through the proxy 127.0.0.1:" + port
                                + " cannot be reached: connection refused");
            }
        }

        private void assertPassed(String said, DockerRegistry registry, TinyProxy proxy) throws IOException {
            assertThat(said)
                    .contains("Publication[location=" + registry.url() + "/acme:1.2.0, ")
                    .doesNotContain("canary");
            assertThat(proxy.log()).contains(passing(registry));
        }
    }
}

package io.github.openclawmaven.it.registry;

import io.github.openclawmaven.it.SmallChart;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.ProxySettings;
import io.github.openclawmaven.plugin.publish.oci.OciRepository;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A push in a JVM of its own: the JDK decides once in a process whether it gives a proxy its password, and other tests may have
 * used its HTTP client before.
 */
final class PushProcess {

    private final List<String> options = new ArrayList<>();
    private final Properties settings = new Properties();

    /** Pushes as the properties in its input say, and prints what became of it. */
    public static void main(String[] arguments) throws IOException {
        Properties settings = new Properties();
        settings.load(System.in);
        HttpSettings http = HttpSettings.defaults()
                .withRetries(Integer.parseInt(settings.getProperty("retries")))
                .withProxy(proxy(settings));
        if (settings.containsKey("authority")) {
            http = http.withCaCertificates(Path.of(settings.getProperty("authority")));
        }
        try {
            Credentials credentials =
                    user(settings, "registry").<Credentials>map(user -> user).orElseGet(Credentials.None::new);
            System.out.println(OciRepository.of(
                            settings.getProperty("url"), http, HttpTransport.of(http, System.out::println), credentials)
                    .publish(SmallChart.upload("acme", "1.2.0", "a")));
        } catch (PublishException e) {
            e.printStackTrace(System.out);
        }
    }

    PushProcess(DockerRegistry registry, int proxyPort) {
        settings.setProperty("url", registry.url());
        settings.setProperty("port", Integer.toString(proxyPort));
        settings.setProperty("direct", "");
        settings.setProperty("retries", "4");
    }

    PushProcess set(String name, String value) {
        settings.setProperty(name, value);
        return this;
    }

    /** With an option of the JVM. */
    PushProcess option(String option) {
        options.add(option);
        return this;
    }

    /** All that the process says. */
    String run() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), PushProcess.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (OutputStream input = process.getOutputStream()) {
            settings.store(input, "");
        }
        try (InputStream output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            process.waitFor();
        }
    }

    private static ProxySettings proxy(Properties settings) {
        return new ProxySettings(
                "127.0.0.1",
                Integer.parseInt(settings.getProperty("port")),
                user(settings, "proxy"),
                settings.getProperty("direct"));
    }

    private static Optional<Basic> user(Properties settings, String of) {
        return Optional.ofNullable(settings.getProperty(of + ".user"))
                .map(name -> new Basic(name, settings.getProperty(of + ".password")));
    }
}

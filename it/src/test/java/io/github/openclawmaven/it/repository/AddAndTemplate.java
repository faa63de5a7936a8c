package io.github.openclawmaven.it.repository;

import com.marcnuri.helm.Helm;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user of a repository does with Helm, in a JVM of its own: adds it, updates it, lists its charts on lines that start with
 * {@code found}, and renders one of them: {@code <repositories.yaml> <url> <chart> <version>}.
 */
final class AddAndTemplate {

    private AddAndTemplate() {}

    public static void main(String[] arguments) {
        Path repositories = Path.of(arguments[0]);
        var add = Helm.repo()
                .add()
                .withRepositoryConfig(repositories)
                .withName("ours")
                .withUrl(URI.create(arguments[1]));
        Optional.ofNullable(System.getenv("REPOSITORY_USER")).ifPresent(add::withUsername);
        Optional.ofNullable(System.getenv("REPOSITORY_PASSWORD")).ifPresent(add::withPassword);
        add.call();
        Helm.repo().update().withRepositoryConfig(repositories).call();
        Helm.search()
                .repo()
                .withRepositoryConfig(repositories)
                .devel()
                .call()
                .forEach(chart -> System.out.println("found " + chart.getName() + " " + chart.getChartVersion() + " "
                        + chart.getAppVersion() + " " + chart.getDescription()));
        System.out.println(Helm.template("ours/" + arguments[2])
                .withRepositoryConfig(repositories)
                .withVersion(arguments[3])
                .withName("release")
                .withKubeVersion("1.31.0")
                .call());
    }
}

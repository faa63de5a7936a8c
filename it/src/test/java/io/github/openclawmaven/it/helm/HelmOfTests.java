package io.github.openclawmaven.it.helm;

import io.github.openclawmaven.plugin.helm.Helm;
import io.github.openclawmaven.plugin.helm.LookupCluster;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Helm with the class path of the tests. */
public final class HelmOfTests {

    private HelmOfTests() {}

    public static Helm start(LookupCluster cluster) throws IOException {
        return new Helm(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList(),
                cluster);
    }
}

package io.github.openclawmaven.plugin.helm.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibraryTest {

    @ParameterizedTest
    @CsvSource({
        "Linux,amd64,linux-amd64",
        "Linux,x86_64,linux-amd64",
        "Linux,aarch64,linux-arm64",
        "Mac OS X,x86_64,darwin-amd64",
        "Mac OS X,aarch64,darwin-arm64",
        "Windows Server 2022,amd64,windows-amd64"
    })
    void fitsTheJvm(String system, String processor, String artifact) {
        Platform platform = new Platform(Platform.system(system), Platform.processor(processor), false);

        assertThat(NativeLibrary.of(platform)).map(NativeLibrary::artifactId).hasValue(artifact);
    }

    @ParameterizedTest
    @CsvSource({"Linux,riscv64", "Linux,i386", "Windows 11,aarch64", "FreeBSD,amd64", "AIX,ppc64"})
    void isMissingOnOtherPlatforms(String system, String processor) {
        assertThat(NativeLibrary.of(new Platform(Platform.system(system), Platform.processor(processor), false)))
                .isEmpty();
    }

    @Test
    void isMissingWhereTheSystemRunsOnMusl(@TempDir Path root) throws IOException {
        Path libraries = Files.createDirectories(root.resolve("lib"));
        assertThat(Platform.hasMusl(libraries)).isFalse();

        Files.createFile(libraries.resolve("ld-musl-x86_64.so.1"));
        assertThat(Platform.hasMusl(libraries)).isTrue();
        assertThat(NativeLibrary.of(new Platform("linux", "amd64", true))).isEmpty();

        Files.createFile(Files.createDirectories(root.resolve("lib64")).resolve("ld-linux-x86-64.so.2"));
        assertThat(Platform.hasMusl(libraries)).isFalse();
    }

    @Test
    void saysWhatToDoWhereItIsMissing() {
        assertThat(HelmPartsException.noLibrary("render", new Platform("linux", "amd64", true)))
                .hasMessage(
                        "There is no Helm library for linux on amd64 with musl, only for darwin-amd64, darwin-arm64,"
                                + " linux-amd64, linux-arm64, windows-amd64; take an image with glibc, such as one of Debian."
                                + " Generating, packaging and pushing need none: skip this one here with -Dopenclaw.render.skip");
    }
}

package io.github.openclawmaven.it.site;

import io.github.openclawmaven.it.cache.DebianPackages;
import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.Waiting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Headless Chromium of Debian, with the libraries that a machine without a desktop lacks. */
final class Chromium {

    private static final String[] PACKAGES = {
        "chromium-headless-shell",
        "chromium-common",
        "libasyncns0",
        "libdouble-conversion3",
        "libflac12",
        "libharfbuzz-subset0",
        "libminizip1",
        "libmp3lame0",
        "libmpg123-0",
        "libogg0",
        "libopenh264-7",
        "libopus0",
        "libpulse0",
        "libsndfile1",
        "libvorbis0a",
        "libvorbisenc2",
        "libxnvctrl0"
    };

    private Chromium() {}

    /**
     * What a page is once its scripts have run.
     *
     * @param width of the window, in CSS pixels
     * @param home an empty directory for what the browser writes
     */
    static String dom(Path page, int width, Path home) {
        Path root = DebianPackages.unpacked(PACKAGES);
        Path libraries = root.resolve("usr/lib/x86_64-linux-gnu");
        return new Command(
                        List.of(
                                root.resolve("usr/lib/chromium/chromium-headless-shell")
                                        .toString(),
                                // A container of CI gives a browser no sandbox of its own; the pages are ours.
                                "--no-sandbox",
                                "--disable-gpu",
                                "--user-data-dir=" + home,
                                "--window-size=" + width + ",900",
                                "--dump-dom",
                                page.toUri().toString()),
                        Map.of(
                                "LD_LIBRARY_PATH",
                                libraries + ":" + libraries.resolve("pulseaudio"),
                                "HOME",
                                home.toString()),
                        home)
                .run(Waiting.LIMIT)
                .orThrow()
                .output();
    }
}

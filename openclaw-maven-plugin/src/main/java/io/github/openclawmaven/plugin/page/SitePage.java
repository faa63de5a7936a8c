package io.github.openclawmaven.plugin.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A page of the site that lies beside this class: the build puts it there. */
public final class SitePage {

    private SitePage() {}

    /**
     * The page of this version, in Markdown.
     *
     * @param name of its file, such as {@code descriptor.md}
     */
    public static String text(String name) {
        try (InputStream page = SitePage.class.getResourceAsStream(name)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

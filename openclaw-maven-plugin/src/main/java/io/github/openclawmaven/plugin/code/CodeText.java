package io.github.openclawmaven.plugin.code;

import io.github.openclawmaven.model.diagnostic.Severity;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the page says of a code.
 *
 * @param code such as {@code OC3002}
 * @param severity of all its findings
 * @param summary names the mistake in a few words; plain text
 * @param remedy why it is one, and what to do, in sentences; Markdown
 * @param group the heading above, such as {@code OC3xxx: references}
 */
public record CodeText(String code, Severity severity, String summary, String remedy, String group) {

    private static final String PAGES =
            "https://github.com/openclawmaven/openclaw-maven-plugin/blob/main/openclaw-maven-plugin/src/site/markdown/";

    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern TO_PAGE = Pattern.compile("]\\((?!https://)");
    private static final Pattern NOT_IN_ANCHOR = Pattern.compile("[^a-z0-9 -]");

    /** {@link #remedy} for where Markdown is not shown: code and links as what they say. */
    public String plainRemedy() {
        return LINK.matcher(remedy).replaceAll("$1").replace("`", "");
    }

    /** {@link #remedy} for where the page is not: its links lead to other pages on the web. */
    public String linkedRemedy() {
        return TO_PAGE.matcher(remedy).replaceAll("](" + PAGES);
    }

    /** Where the page is on the web, at the heading above the code. */
    public String uri() {
        String anchor = NOT_IN_ANCHOR.matcher(group.toLowerCase(Locale.ROOT)).replaceAll("");
        return PAGES + "diagnostics.md#" + anchor.replace(' ', '-');
    }
}

package io.github.openclawmaven.plugin.report;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.RelatedPlace;
import java.util.regex.Pattern;

/** The texts of SARIF's messages: plain, but for links that are written as in Markdown. */
final class SarifMessages {

    private static final Pattern LINK = Pattern.compile("\\[(?=[^\\]]*]\\()");
    private static final Pattern IN_LINK = Pattern.compile("[\\[\\]\\\\]");

    private SarifMessages() {}

    /** A code host shows a further place only where the message links to it, by its number from 1. */
    static String of(Diagnostic diagnostic) {
        StringBuilder message = new StringBuilder(withoutLinks(FindingWords.all(diagnostic)));
        int id = 1;
        for (RelatedPlace place : diagnostic.related()) {
            String label = IN_LINK.matcher(ConsoleText.harmless(place.label())).replaceAll("\\\\$0");
            message.append("\n[").append(label).append("](").append(id++).append(')');
        }
        return message.toString();
    }

    static String of(RelatedPlace place) {
        return withoutLinks(ConsoleText.harmless(place.label()));
    }

    /** Nothing that someone wrote into a source becomes a link. */
    private static String withoutLinks(String text) {
        return LINK.matcher(text).replaceAll("\\\\[");
    }
}

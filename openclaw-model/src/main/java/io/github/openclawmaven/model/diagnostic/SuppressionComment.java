package io.github.openclawmaven.model.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a comment says behind {@link #MARK}: one or several codes, and a reason of two words or more. */
public final class SuppressionComment {

    /** What a comment starts with that suppresses something. */
    public static final String MARK = "openclaw:ignore";

    static final DiagnosticCode NO_REASON = DiagnosticCode.error("OC1020", "A suppression has no reason");
    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC1021", "A suppression names no code that there is");
    static final DiagnosticCode REFUSED =
            DiagnosticCode.error("OC1023", "A suppression names a code that cannot be suppressed");

    private static final Pattern CODE = Pattern.compile("\\G[\\s,]*+(OC[0-9]++)(?![\\w-])[,:]?+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}+");

    private SuppressionComment() {}

    /**
     * The suppressions of one comment; what is wrong with them is reported, and suppresses nothing.
     *
     * @param position of the mark, which ends where the codes start
     * @param text what follows the mark, up to the end of the comment
     * @param lastLine the last line that the comment holds for
     */
    public static List<Suppression> read(Position position, String text, int lastLine, Diagnostics diagnostics) {
        List<Position> places = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        int end = 0;
        while (code.find()) {
            codes.add(code.group(1));
            int column = position.column() + position.length() + text.codePointCount(0, code.start(1));
            places.add(new Position(
                    position.source(), position.line(), column, code.group(1).length()));
            end = code.end();
        }
        String reason = text.substring(end).strip();
        if (codes.isEmpty()) {
            diagnostics.report(UNKNOWN.at(position, "the suppression names no code")
                    .hint("write " + MARK + " OC5002 and a reason"));
        } else if (WORD.matcher(reason).results().count() < 2) {
            diagnostics.report(NO_REASON
                    .at(position, "the suppression has no reason")
                    .hint("say in a few words, behind the code, why this is right here"));
            return List.of();
        }
        List<Suppression> suppressions = new ArrayList<>();
        for (int index = 0; index < codes.size(); index++) {
            Optional<Diagnostic> problem = problem(codes.get(index), places.get(index));
            problem.ifPresent(diagnostics::report);
            if (problem.isEmpty()) {
                suppressions.add(new Suppression(codes.get(index), reason, places.get(index), lastLine));
            }
        }
        return suppressions;
    }

    private static Optional<Diagnostic> problem(String code, Position position) {
        if (!KnownCodes.contains(code)) {
            return Optional.of(
                    UNKNOWN.at(position, "there is no code " + code).hint("the page on diagnostics lists them all"));
        }
        return KnownCodes.isSuppressible(code)
                ? Optional.empty()
                : Optional.of(REFUSED.at(position, code + " cannot be suppressed")
                        .hint("mend what it reports")
                        .note(
                                "only warnings, notes and findings of OC5xxx can be: with any other error the gateway or the cluster"
                                        + " would not do what is declared"));
    }
}

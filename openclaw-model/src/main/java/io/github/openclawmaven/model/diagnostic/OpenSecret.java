package io.github.openclawmaven.model.diagnostic;

/**
 * A secret that goes on in lines below.
 *
 * @param indent of the line where it started: what stands deeper belongs to it
 * @param next whether the next line belongs to it wherever it stands
 * @param brackets that are open
 * @param quote that is open; 0 when none is
 */
record OpenSecret(int indent, boolean next, int brackets, char quote) {

    static final OpenSecret NONE = new OpenSecret(Integer.MAX_VALUE, false, 0, (char) 0);

    /** Of a key whose line has no value. */
    static OpenSecret below(String text, boolean inFlow) {
        return new OpenSecret(indentation(text), inFlow, 0, (char) 0);
    }

    /** Of a key whose value the next line has. */
    static OpenSecret atNextLine(String text) {
        return below(text, true);
    }

    /** Of a value that started in this line. */
    static OpenSecret after(String text, int from) {
        char first = text.charAt(from);
        boolean quoted = (first == '"' || first == '\'') && text.indexOf(first, from + 1) < 0;
        return new OpenSecret(
                indentation(text), false, Math.max(0, opened(text.substring(from))), quoted ? first : (char) 0);
    }

    /** Whether a line belongs to it. */
    boolean reaches(String text) {
        if (next || brackets > 0 || quote != 0) {
            return true;
        }
        int own = text.length() - text.stripLeading().length();
        return text.isBlank() ? indent != NONE.indent : own > indent || own == indent && text.startsWith("-", own);
    }

    /** What is left of it behind a line that belongs to it. */
    OpenSecret after(String text) {
        if (text.isBlank()) {
            return this;
        }
        boolean closed = quote == 0 || text.indexOf(quote) >= 0;
        return new OpenSecret(
                indent, false, brackets == 0 ? 0 : Math.max(0, brackets + opened(text)), closed ? (char) 0 : quote);
    }

    /** The column of the first key: behind blanks and the hyphens of a list. */
    private static int indentation(String text) {
        int at = 0;
        while (at < text.length() && " -?\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int opened(String text) {
        int open = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            open += character == '{' || character == '[' ? 1 : character == '}' || character == ']' ? -1 : 0;
        }
        return open;
    }
}

package io.github.openclawmaven.model.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.descriptor.form.HeldType;
import io.github.openclawmaven.model.descriptor.form.Word;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What the reference says of a key, as editors show it. */
final class Annotations {

    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");

    /** One value, or several in a row that are all there are, or most of them. */
    private static final Pattern EXAMPLES =
            Pattern.compile("such as (`[^`<]+`)|(?:^|: )((?:`[^`]+`(?: \\([^)]*\\))?(?:, or | or |, )?){2,})");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern INTEGER = Pattern.compile("\\d{1,9}");

    private final KeyTexts texts;

    Annotations(KeyTexts texts) {
        this.texts = texts;
    }

    /** Adds them to the schema of the key's value. Beside a reference they say nothing to a validator, and all to an editor. */
    void annotate(ObjectNode schema, Type type, String place) {
        texts.of(place).ifPresent(text -> {
            String markdown = LINK.matcher(words(text)).replaceAll("$1");
            String plain = CODE.matcher(markdown).replaceAll("$1");
            if (!plain.isEmpty()) {
                schema.put("description", plain);
            }
            if (!markdown.equals(plain)) {
                schema.put("markdownDescription", markdown);
            }
            Class<?> held = HeldType.single(type);
            standard(schema, held, text.standard());
            if (held == String.class) {
                examples(schema, text.meaning());
            }
        });
    }

    private static String words(KeyText text) {
        boolean isSaid = text.standard().isEmpty() || text.standard().equals("required");
        String standard = isSaid ? "" : "default: " + text.standard();
        return text.meaning().isEmpty() || standard.isEmpty()
                ? text.meaning() + standard
                : text.meaning() + "; " + standard;
    }

    /** The value itself, where the reference has one and no description of it. */
    private static void standard(ObjectNode schema, Class<?> type, String standard) {
        String value = CODE.matcher(standard).replaceAll("$1");
        if (type == Boolean.class && (value.equals("true") || value.equals("false"))) {
            schema.put("default", Boolean.parseBoolean(value));
        } else if (type == Integer.class && INTEGER.matcher(value).matches()) {
            schema.put("default", Integer.parseInt(value));
        } else if (Word.class.isAssignableFrom(type) && isWord(type, value)) {
            schema.put("default", value);
        }
    }

    private static boolean isWord(Class<?> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .anyMatch(word -> ((Word) word).word().equals(value));
    }

    private static void examples(ObjectNode schema, String meaning) {
        ArrayNode examples = schema.arrayNode();
        EXAMPLES.matcher(meaning)
                .results()
                .flatMap(values -> CODE.matcher(values.group()).results())
                .forEach(value -> examples.add(value.group(1)));
        if (!examples.isEmpty()) {
            schema.set("examples", examples);
        }
    }
}

package io.github.openclawmaven.plugin.schema;

import io.github.openclawmaven.model.schema.KeyText;
import io.github.openclawmaven.model.schema.KeyTexts;
import io.github.openclawmaven.plugin.page.MarkdownTables;
import io.github.openclawmaven.plugin.page.SitePage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site's page on the descriptor, which comes with the plugin: what it says of each key is what an editor shows. */
public final class DescriptorPage implements KeyTexts {

    /**
     * A key of a table.
     *
     * @param place as {@link KeyTexts} has it
     * @param type in the page's words
     */
    public record Key(String place, String type, KeyText text) {

        public boolean isRequired() {
            return text.standard().equals("required");
        }
    }

    private final List<Key> keys;
    private final Map<String, KeyText> texts = new HashMap<>();

    private DescriptorPage(List<Key> keys) {
        this.keys = keys;
        keys.forEach(key -> texts.put(key.place(), key.text()));
    }

    /** The page of this version. */
    public static DescriptorPage read() {
        return parse(SitePage.text("descriptor.md"));
    }

    /** A heading of the page names the places that its table is for; without one it is the top level. */
    static DescriptorPage parse(String markdown) {
        List<Key> keys = new ArrayList<>();
        for (MarkdownTables.Row row : MarkdownTables.rows(markdown, "Key")) {
            String key = MarkdownTables.code(row.cells().get(0)).get(0);
            List<String> sections = MarkdownTables.code(row.heading());
            for (String section : sections.isEmpty() ? List.of("") : sections) {
                keys.add(new Key(
                        anyName(section.isEmpty() ? key : section + "." + key),
                        row.cells().get(1),
                        new KeyText(row.cells().get(3), row.cells().get(2))));
            }
        }
        return new DescriptorPage(List.copyOf(keys));
    }

    /** All keys, in the page's order. */
    public List<Key> keys() {
        return keys;
    }

    @Override
    public Optional<KeyText> of(String place) {
        return Optional.ofNullable(texts.get(place));
    }

    private static String anyName(String place) {
        return place.replaceAll("<[^>]+>", "<>");
    }
}

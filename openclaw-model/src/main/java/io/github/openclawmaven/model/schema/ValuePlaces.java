package io.github.openclawmaven.model.schema;

import io.github.openclawmaven.model.syntax.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of {@code places.txt}: what is known of the values or keys at a place beyond their type. */
final class ValuePlaces {

    private static final String ANYWHERE = "*";

    /** What a row tells. */
    enum Kind {
        /** The texts there are names of a list, or others. */
        NAMES,
        /** The texts there have a form. */
        FORM,
        /** The keys of the map there are names of a list, or others. */
        KEYS,
        /** The keys of the map there have a form. */
        KEY_FORM
    }

    /**
     * A row.
     *
     * @param place as {@link KeyTexts} has it; with a star first, whatever ends so
     * @param what of the kind
     */
    record Row(String place, Kind kind, String what) {

        private static Row of(String line) {
            int kind = line.lastIndexOf(' ', line.lastIndexOf(' ') - 1);
            String[] cells = line.substring(kind + 1).split(" ");
            return new Row(
                    line.substring(0, kind),
                    Kind.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                    cells[1]);
        }

        boolean isOf(String other) {
            return place.startsWith(ANYWHERE) ? other.endsWith(place.substring(1)) : other.equals(place);
        }
    }

    private static final List<Row> ROWS = TableFile.rows(ValuePlaces.class, "places.txt").stream()
            .map(Row::of)
            .toList();

    private ValuePlaces() {}

    static List<Row> all() {
        return ROWS;
    }

    /** What the first row of the kind says that has the place. */
    static Optional<String> of(String place, Kind kind) {
        return ROWS.stream()
                .filter(row -> row.kind() == kind && row.isOf(place))
                .map(Row::what)
                .findFirst();
    }
}

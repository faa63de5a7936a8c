package io.github.openclawmaven.model.size;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;

/** What makes a JSON document large: the deepest value that holds a good part of it. */
final class LargestPart {

    /** Less of the whole than one in so many does not stand out. */
    private static final int SHARE = 8;

    private LargestPart() {}

    /** The empty pointer where nothing stands out. */
    static JsonPointer of(JsonNode root) {
        int enough = root.toString().length() / SHARE;
        JsonPointer pointer = JsonPointer.empty();
        for (JsonPointer next = largest(root, pointer, enough);
                next != pointer;
                next = largest(root.at(next), next, enough)) {
            pointer = next;
        }
        return pointer;
    }

    /** The largest child of a value; the value itself where no child is large enough. */
    private static JsonPointer largest(JsonNode value, JsonPointer pointer, int enough) {
        JsonPointer largest = pointer;
        int size = enough;
        int index = 0;
        Iterator<String> names = value.fieldNames();
        for (JsonNode child : value) {
            JsonPointer place = value.isObject() ? pointer.appendProperty(names.next()) : pointer.appendIndex(index++);
            if (child.toString().length() > size) {
                size = child.toString().length();
                largest = place;
            }
        }
        return largest;
    }
}

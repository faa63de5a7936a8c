package io.github.openclawmaven.model.descriptor.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key that people write in this map, since the gateway's own file or another chart has it there, and where it belongs. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Elsewhere.All.class)
public @interface Elsewhere {

    /** As people write it. */
    String key();

    /** What to write instead. */
    String write();

    /** All of a map. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {

        Elsewhere[] value();
    }
}

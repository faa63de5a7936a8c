package io.github.openclawmaven.model.descriptor.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key of openclaw.json that a component becomes, in the newest release, where it is not its own. A duration is written in the
 * unit that the key ends with.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface GatewayKey {

    /** Stands for no key of its own: what the component holds is written where its record is. */
    String THIS_PLACE = "";

    /** Dotted where it lies deeper than its record. */
    String value();
}

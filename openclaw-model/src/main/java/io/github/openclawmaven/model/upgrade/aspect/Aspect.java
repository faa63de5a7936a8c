package io.github.openclawmaven.model.upgrade.aspect;

import java.util.List;

/** One kind of difference between two releases. */
public interface Aspect {

    /** What it is about, as a heading. */
    String title();

    /** What differs for a descriptor, in a fixed order; empty when nothing does. */
    List<Change> changes(Comparison comparison);
}

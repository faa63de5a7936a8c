/** Rules of what several keys come to together: who reaches what, and when. They judge the model of consequences. */
@NullMarked
package io.github.openclawmaven.model.rule.path;

import org.jspecify.annotations.NullMarked;

/** The goal lint: what Helm and Kubernetes' types say of a chart, as diagnostics. */
@NullMarked
package io.github.openclawmaven.plugin.lint;

import org.jspecify.annotations.NullMarked;

/** The cron dialect of the gateway: croner 10.0.1, as gateway 2026.2.26 and 2026.9.6 ship it. */
@NullMarked
package io.github.openclawmaven.model.cron;

import org.jspecify.annotations.NullMarked;

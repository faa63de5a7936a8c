/** The cron dialects of the gateway: croner 9.1.0 of its first two releases, and croner 10.0.1, as 2026.2.26 and 2026.9.6 ship it. */
@NullMarked
package io.github.openclawmaven.model.cron;

import org.jspecify.annotations.NullMarked;

/** jobs.json, the cron store of the gateway. */
@NullMarked
package io.github.openclawmaven.model.document.jobs;

import org.jspecify.annotations.NullMarked;

/** The verbs that change a database, one class each: under the lock, revision by revision, with the catalog in step. */
@NullMarked
package io.metatables.runtime.migrate.run;

import org.jspecify.annotations.NullMarked;

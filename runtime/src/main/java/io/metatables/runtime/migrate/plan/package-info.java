/** What an upgrade or a downgrade has to do from where a database is, and what speaks against it; does nothing of it. */
@NullMarked
package io.metatables.runtime.migrate.plan;

import org.jspecify.annotations.NullMarked;

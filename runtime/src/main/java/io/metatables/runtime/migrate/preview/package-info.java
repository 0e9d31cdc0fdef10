/** Says what an upgrade or a downgrade would run, file by file and as one script, and runs nothing of it. */
@NullMarked
package io.metatables.runtime.migrate.preview;

import org.jspecify.annotations.NullMarked;

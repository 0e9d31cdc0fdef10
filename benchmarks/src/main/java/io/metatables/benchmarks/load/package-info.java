/** What revisions do to the clients of a database in use. */
@NullMarked
package io.metatables.benchmarks.load;

import org.jspecify.annotations.NullMarked;

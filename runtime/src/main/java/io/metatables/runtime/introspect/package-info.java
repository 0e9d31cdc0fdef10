/** Reads what a database holds, into the same schema model that the compiler fills from annotations. */
@NullMarked
package io.metatables.runtime.introspect;

import org.jspecify.annotations.NullMarked;

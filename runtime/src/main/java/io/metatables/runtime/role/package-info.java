/** The roles that share a database: who owns the tables, who migrates them, and who uses them. */
@NullMarked
package io.metatables.runtime.role;

import org.jspecify.annotations.NullMarked;

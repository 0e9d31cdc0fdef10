/** Random schemas for property tests, here and in the modules that have a database to try the SQL on. */
@NullMarked
package io.metatables.schema.testing;

import org.jspecify.annotations.NullMarked;

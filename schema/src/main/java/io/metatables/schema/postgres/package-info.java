/** The only place that writes SQL: turns planned steps into PostgreSQL statements and scripts. */
@NullMarked
package io.metatables.schema.postgres;

import org.jspecify.annotations.NullMarked;

/**
 * SQL scripts as text: their statements, and the places in them that wait for a person. Knows how PostgreSQL reads a script, and
 * nothing of what its statements mean.
 */
@NullMarked
package io.metatables.schema.script;

import org.jspecify.annotations.NullMarked;

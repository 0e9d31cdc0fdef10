/** The conventions by which identifiers, columns and constraints get their physical names. */
@NullMarked
package io.metatables.schema.naming;

import org.jspecify.annotations.NullMarked;

/** The check of a project on disk: is its history sound, and does its compiled model have a revision. Changes nothing. */
@NullMarked
package io.metatables.schema.revision.check;

import org.jspecify.annotations.NullMarked;

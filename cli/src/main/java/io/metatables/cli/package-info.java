/**
 * The {@code metatables} command: one class a verb, each a method of the runtime or of {@code schema.revision}, and what all of
 * them share: options, exit codes, and what happens when something goes wrong.
 */
@NullMarked
package io.metatables.cli;

import org.jspecify.annotations.NullMarked;

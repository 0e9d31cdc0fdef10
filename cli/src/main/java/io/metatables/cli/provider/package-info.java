/** Finds the provider that a command is about, on a class path that is given to the command. */
@NullMarked
package io.metatables.cli.provider;

import org.jspecify.annotations.NullMarked;

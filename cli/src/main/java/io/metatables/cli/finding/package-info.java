/** The problems that only the command line can have. */
@NullMarked
package io.metatables.cli.finding;

import org.jspecify.annotations.NullMarked;

/** What a command prints: an answer, findings and progress, as text for a person or as one JSON document. */
@NullMarked
package io.metatables.cli.output;

import org.jspecify.annotations.NullMarked;

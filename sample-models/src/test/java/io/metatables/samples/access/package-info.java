/** The examples of {@code docs/using-the-tables.md}: a test runs them, and holds the document to their text. */
@NullMarked
package io.metatables.samples.access;

import org.jspecify.annotations.NullMarked;

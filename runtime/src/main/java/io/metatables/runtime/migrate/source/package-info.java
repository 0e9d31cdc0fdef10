/** Where revisions come from: the class path holds their files, and the classes of those that are written in Java. */
@NullMarked
package io.metatables.runtime.migrate.source;

import org.jspecify.annotations.NullMarked;

/** What the server processes that work for a run do, seen from outside while they do it: statement, progress, who is in their way. */
@NullMarked
package io.metatables.runtime.activity;

import org.jspecify.annotations.NullMarked;

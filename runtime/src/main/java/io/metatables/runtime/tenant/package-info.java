/**
 * The same revisions on many schemas of one database, such as one for each tenant: each has a history table of its own, several are
 * worked on at once, and one that fails does not stop the others.
 */
@NullMarked
package io.metatables.runtime.tenant;

import org.jspecify.annotations.NullMarked;

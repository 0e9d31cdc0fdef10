/** Proves a history on a scratch database: up, compared with the snapshot, and down again to nothing. */
@NullMarked
package io.metatables.runtime.replay;

import org.jspecify.annotations.NullMarked;

/** Why a run ends that no revision is to blame for: the database refuses something of our own, or somebody interrupts. */
@NullMarked
package io.metatables.runtime.migrate.refusal;

import org.jspecify.annotations.NullMarked;

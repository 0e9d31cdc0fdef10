/** The processor where others are at work too: other processors, Maven's compiler plugin, Kotlin. */
package io.metatables.compatibility;

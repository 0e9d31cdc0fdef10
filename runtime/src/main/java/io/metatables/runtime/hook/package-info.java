/**
 * What an application may do when the tables of its provider have been registered: a hook, found by {@link java.util.ServiceLoader},
 * that hears of exactly its own provider.
 */
@NullMarked
package io.metatables.runtime.hook;

import org.jspecify.annotations.NullMarked;

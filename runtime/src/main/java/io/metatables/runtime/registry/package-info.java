/** What a generated registry is: the list of a provider's tables, known without reflection and without a database. */
@NullMarked
package io.metatables.runtime.registry;

import org.jspecify.annotations.NullMarked;

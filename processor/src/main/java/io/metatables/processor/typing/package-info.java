/**
 * Which PostgreSQL type each member has: what its Java type, its annotations, the types of the project and the mappings say
 * together. From here on nobody asks for the Java type.
 */
@NullMarked
package io.metatables.processor.typing;

import org.jspecify.annotations.NullMarked;

/** Rules about primary keys, unique constraints, indexes, foreign keys and the expressions in them. */
@NullMarked
package io.metatables.processor.validate.key;

import org.jspecify.annotations.NullMarked;

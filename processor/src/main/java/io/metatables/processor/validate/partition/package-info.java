/** Rules about partitioned tables and their partitions. */
@NullMarked
package io.metatables.processor.validate.partition;

import org.jspecify.annotations.NullMarked;

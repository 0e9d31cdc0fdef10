/** In what the revisions, the catalog and the tables of a database depart from each other. */
@NullMarked
package io.metatables.runtime.drift;

import org.jspecify.annotations.NullMarked;

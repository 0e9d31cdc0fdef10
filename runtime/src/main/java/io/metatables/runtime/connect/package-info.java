/** From what a person says about a database to a data source; the password never reaches a message. */
@NullMarked
package io.metatables.runtime.connect;

import org.jspecify.annotations.NullMarked;

/** The main job, from an empty database to a service that reads and writes its tables, told to somebody who is new. */
@NullMarked
package io.metatables.samples.demo;

import org.jspecify.annotations.NullMarked;

/**
 * Writes model classes for a schema that exists, so that a database that was made by hand or by another tool can be declared here
 * without a person typing it off. What it writes says everything that the schema says; it is a start, to be edited.
 */
@NullMarked
package io.metatables.scaffold;

import org.jspecify.annotations.NullMarked;

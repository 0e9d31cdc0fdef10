/**
 * What a developer writes: the declarations of tables, columns, keys and providers. The annotations are kept in class
 * files and never read by reflection; the annotation processor turns them into a registry at compile time.
 */
package io.metatables.annotations;

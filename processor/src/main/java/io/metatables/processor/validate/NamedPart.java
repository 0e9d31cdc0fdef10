package io.metatables.processor.validate;

import io.metatables.processor.declaration.SourceRef;
import io.metatables.schema.model.QualifiedName;

/**
 * Something that gets a physical name.
 *
 * @param name the name, with the schema that it shares names with
 * @param table the physical table it belongs to
 * @param what what it is, as messages say it
 * @param place where its name comes from
 * @param relation whether it shares names with tables: tables, indexes, and what PostgreSQL keeps with an index
 * @param constraint whether it shares names with the constraints of its table
 */
record NamedPart(
        QualifiedName name, QualifiedName table, String what, SourceRef place, boolean relation, boolean constraint) {}

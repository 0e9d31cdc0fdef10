package io.metatables.processor.declaration;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TableKind;
import io.metatables.schema.naming.PhysicalName;
import org.jspecify.annotations.Nullable;

/** What follows by convention from the identifier of a table. */
public final class StorageName {
    /** What the identifier of a time-index table ends with. */
    static final String TIME_INDEX_SUFFIX = "TS";

    private StorageName() {}

    /** The suffix is a word of its own: {@code FXTS} is {@code fx_ts}, though it reads as one. */
    static String of(String identifier, TableKind kind) {
        if (kind == TableKind.META_TABLE || !identifier.endsWith(TIME_INDEX_SUFFIX)) {
            return PhysicalName.snakeCase(identifier);
        }
        String stem = identifier.substring(0, identifier.length() - TIME_INDEX_SUFFIX.length());
        return PhysicalName.snakeCase(stem) + "_" + PhysicalName.snakeCase(TIME_INDEX_SUFFIX);
    }

    /**
     * The former physical name of a table, if it is to stay for a release that still uses it. What the former declaration said of
     * that name nobody knows any more, so that it is the conventional one of the former identifier.
     *
     * @param table the table as it is declared now
     * @param prefix the prefix of the provider
     * @return in the schema of the table; null: none stays, or the physical name is the same as before
     */
    public static @Nullable QualifiedName former(TableDeclaration table, String prefix) {
        String former = table.options().renamedFrom();
        if (former == null || !table.options().renamedOnline()) {
            return null;
        }
        String name = PhysicalName.table(prefix, of(former, table.kind()));
        return name.equals(table.physicalName(prefix))
                ? null
                : new QualifiedName(table.options().schema(), name);
    }
}

package io.metatables.runtime.introspect;

import io.metatables.runtime.connect.SqlIdentifier;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.SqlName;
import org.jspecify.annotations.Nullable;

/**
 * Turns names of the system catalogs into names of the model, which leaves out the default schema, and PostgreSQL's own.
 *
 * @param defaultSchema the schema that is on the search path when revisions run
 */
record CatalogNames(String defaultSchema) {
    private static final String POSTGRES = "pg_catalog";

    String physicalSchema(@Nullable String modelSchema) {
        return modelSchema == null ? defaultSchema : modelSchema;
    }

    @Nullable
    String modelSchema(String physicalSchema) {
        return physicalSchema.equals(defaultSchema) ? null : physicalSchema;
    }

    QualifiedName name(String physicalSchema, String name) {
        return new QualifiedName(modelSchema(physicalSchema), name);
    }

    /** A type, function or operator class as SQL needs it. */
    String spelling(String physicalSchema, String name) {
        return isPostgres(physicalSchema) ? SqlName.of(name) : SqlName.of(name(physicalSchema, name));
    }

    /** An operator as SQL needs it. */
    String operator(String physicalSchema, String symbol) {
        String schema = isPostgres(physicalSchema) ? null : modelSchema(physicalSchema);
        return schema == null ? symbol : "OPERATOR(" + SqlName.of(schema) + "." + symbol + ")";
    }

    /** A collation without quotes; one of another schema with that, and in quotes, as the model spells it. */
    @Nullable
    String collation(@Nullable String physicalSchema, @Nullable String name) {
        if (physicalSchema == null || name == null) {
            return null;
        }
        String schema = isPostgres(physicalSchema) ? null : modelSchema(physicalSchema);
        return schema == null ? name : SqlIdentifier.quote(schema, name);
    }

    static boolean isPostgres(String physicalSchema) {
        return physicalSchema.equals(POSTGRES);
    }
}

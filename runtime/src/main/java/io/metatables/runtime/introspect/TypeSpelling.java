package io.metatables.runtime.introspect;

import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.SqlName;
import io.metatables.schema.naming.TypeName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Gives types the spelling of {@link ColumnType}. For PostgreSQL's own it is made from what {@code format_type} says; the names of
 * all others are put together here.
 */
final class TypeSpelling {
    /** The columns that {@link #columnType} reads, of a type t, its element e, a modifier, and a number of dimensions. */
    static final String COLUMNS = """
            tn.nspname, coalesce(e.typname, t.typname), e.oid IS NOT NULL,
            pg_catalog.format_type(coalesce(e.oid, t.oid), %1$s), pg_catalog.format_type(coalesce(e.oid, t.oid), NULL),
            %2$s""";
    /** The joins for them, of the number of the type. */
    static final String JOINS = """
            JOIN pg_catalog.pg_type t ON t.oid = %s
            LEFT JOIN pg_catalog.pg_type e ON e.oid = t.typelem AND e.typarray = t.oid
            JOIN pg_catalog.pg_namespace tn ON tn.oid = coalesce(e.typnamespace, t.typnamespace)""";

    private TypeSpelling() {}

    /** Reads the columns that begin at the index. */
    static ColumnType columnType(ResultSet row, int index, CatalogNames names) throws SQLException {
        String schema = row.getString(index);
        String formatted = row.getString(index + 3);
        ColumnType element = CatalogNames.isPostgres(schema)
                ? TypeName.parse(formatted)
                : new ColumnType(
                        ownName(schema, row.getString(index + 1), names),
                        modifiers(formatted.substring(row.getString(index + 4).length())),
                        0);
        int dimensions = row.getBoolean(index + 2) ? Math.max(1, row.getInt(index + 5)) : 0;
        return new ColumnType(element.name(), element.modifiers(), dimensions);
    }

    /** A type of the default schema that is called like one of PostgreSQL's own is reached with its schema only. */
    private static String ownName(String schema, String name, CatalogNames names) {
        return TypeName.isTaken(name) ? SqlName.of(new QualifiedName(schema, name)) : names.spelling(schema, name);
    }

    private static List<String> modifiers(String inParentheses) {
        return inParentheses.isEmpty()
                ? List.of()
                : List.of(inParentheses.substring(1, inParentheses.length() - 1).split(",", -1));
    }
}

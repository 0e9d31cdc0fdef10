package io.metatables.schema.postgres;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TransitionalColumn;
import io.metatables.schema.naming.PhysicalName;
import java.util.List;

/**
 * The trigger that keeps a column under a former name the same as the one that has taken its place. It fires after those of others,
 * by its name, and says in its arguments of which columns it is.
 *
 * @param table the physical name of the table
 * @param former the former name, and the one that the column has now
 */
public record FormerColumnTrigger(QualifiedName table, TransitionalColumn former) {
    /** What the names of all these triggers begin with. */
    public static final String PREFIX = "zz__former__";

    /**
     * The name of the trigger, unquoted.
     *
     * @return at most 63 bytes
     */
    public String name() {
        return PhysicalName.cut(PREFIX + former.name());
    }

    /**
     * The name of its function, unquoted.
     *
     * @return in the schema of the table
     */
    public QualifiedName function() {
        return new QualifiedName(table.schema(), PhysicalName.cut("former__" + table.name() + "__" + former.name()));
    }

    /**
     * What its function does, as PostgreSQL keeps it.
     *
     * @return PL/pgSQL
     */
    public String body() {
        return "\n" + TwinFunction.body(former.name(), former.column());
    }

    List<String> create() {
        return List.of(
                TwinFunction.create(Sql.name(function()), former.name(), former.column()),
                "CREATE TRIGGER " + Sql.name(name()) + " BEFORE INSERT OR UPDATE ON " + Sql.name(table)
                        + "\n    FOR EACH ROW EXECUTE FUNCTION " + Sql.name(function()) + "("
                        + Sql.literals(List.of(former.name(), former.column())) + ");");
    }

    List<String> drop() {
        return List.of(
                "DROP TRIGGER " + Sql.name(name()) + " ON " + Sql.name(table) + ";",
                "DROP FUNCTION " + Sql.name(function()) + "();");
    }
}

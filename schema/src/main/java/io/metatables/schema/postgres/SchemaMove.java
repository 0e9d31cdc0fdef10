package io.metatables.schema.postgres;

import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements that give something another name, another schema, or both. */
final class SchemaMove {
    private SchemaMove() {}

    /**
     * Renames what has a schema.
     *
     * @param noun what ALTER calls it, such as {@code TABLE}
     * @param from its name until now
     * @param to its name from now on
     */
    static List<String> rename(String noun, QualifiedName from, QualifiedName to) {
        QualifiedName moved = new QualifiedName(to.schema(), from.name());
        List<String> statements = new ArrayList<>();
        if (!Objects.equals(from.schema(), to.schema())) {
            statements.add(setSchema(noun, Sql.name(from), to.schema()));
        }
        if (!moved.name().equals(to.name())) {
            statements.add("ALTER " + noun + " " + Sql.name(moved) + " RENAME TO " + Sql.name(to.name()) + ";");
        }
        return statements;
    }

    /** SQL has no word for the default schema, and a revision must not know its name: so the server looks it up. */
    static String setSchema(String noun, String name, @Nullable String schema) {
        if (schema != null) {
            return "ALTER " + noun + " " + name + " SET SCHEMA " + Sql.name(schema) + ";";
        }
        return "DO "
                + Sql.literal("BEGIN EXECUTE format('ALTER " + noun + " %s SET SCHEMA %I', " + Sql.literal(name)
                        + ", current_schema()); END")
                + ";";
    }
}

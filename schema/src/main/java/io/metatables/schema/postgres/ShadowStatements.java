package io.metatables.schema.postgres;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.Constraint;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.PhysicalName;
import io.metatables.schema.script.Mark;
import io.metatables.schema.step.AddShadow;
import io.metatables.schema.step.RemoveShadow;
import io.metatables.schema.step.SwapShadow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The statements by which one column comes beside another and takes its place. The trigger that keeps it up to date fires after
 * those of others, by its name; its function sees the types of whoever made it, whatever the search path of those who write.
 */
final class ShadowStatements {
    private ShadowStatements() {}

    static List<String> add(AddShadow step) {
        QualifiedName table = step.table().name();
        String function = function(table, step.source());
        String value = step.conversion()
                .map(Mark::write)
                .orElseGet(() -> TypeCast.expression(
                        "NEW." + Sql.name(step.source()),
                        step.from(),
                        step.shadow().type()));
        List<String> statements =
                new ArrayList<>(new ColumnStatements().visitAddColumn(new AddColumn(step.table(), step.shadow())));
        String body = "BEGIN\n"
                + "    NEW." + Sql.name(step.shadow().name()) + " := " + value + ";\n"
                + "    RETURN NEW;\n"
                + "END\n";
        statements.add(
                "CREATE FUNCTION " + function + "() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS "
                        + Sql.dollarQuoted("sync", body) + ";");
        statements.add("CREATE TRIGGER " + trigger(table, step.source()) + " BEFORE INSERT OR UPDATE ON "
                + Sql.name(table) + "\n    FOR EACH ROW EXECUTE FUNCTION " + function + "();");
        return statements;
    }

    static List<String> remove(RemoveShadow step) {
        QualifiedName table = step.table().name();
        return List.of(
                "DROP TRIGGER IF EXISTS " + trigger(table, step.source()) + " ON " + Sql.name(table) + ";",
                "DROP FUNCTION IF EXISTS " + function(table, step.source()) + "();",
                alter(table) + " DROP COLUMN IF EXISTS " + Sql.name(step.shadow()) + ";");
    }

    static List<String> swap(SwapShadow step) {
        QualifiedName table = step.table().name();
        Column column = step.column();
        String name = Sql.name(column.name());
        List<String> statements = new ArrayList<>(List.of(
                "DROP TRIGGER " + trigger(table, column.name()) + " ON " + Sql.name(table) + ";",
                "DROP FUNCTION " + function(table, column.name()) + "();",
                alter(table) + " DROP COLUMN " + name + ";",
                alter(table) + " RENAME COLUMN " + Sql.name(step.shadow()) + " TO " + name + ";"));
        for (Map.Entry<NamedObject, String> object : step.objects().entrySet()) {
            statements.add(takeOver(table, object.getKey(), object.getValue()));
        }
        @Nullable String defaultExpression = column.defaultExpression();
        if (defaultExpression != null) {
            statements.add(alter(table) + " ALTER COLUMN " + name + " SET DEFAULT "
                    + Definitions.expression(defaultExpression) + ";");
        }
        if (column.description() != null) {
            statements.add(ColumnStatements.comment(table, column.name(), column.description()));
        }
        return statements;
    }

    private static String takeOver(QualifiedName table, NamedObject object, String builtAs) {
        return object instanceof Constraint key
                ? alter(table) + "\n    ADD " + ConstraintDefinition.overIndex(key, builtAs) + ";"
                : "ALTER INDEX " + Sql.name(table.schema(), builtAs) + " RENAME TO " + Sql.name(object.name()) + ";";
    }

    private static String alter(QualifiedName table) {
        return "ALTER TABLE " + Sql.name(table);
    }

    static String trigger(QualifiedName table, String column) {
        return Sql.name(PhysicalName.cut("zz__sync__" + table.name() + "__" + column));
    }

    static String function(QualifiedName table, String column) {
        return Sql.name(table.schema(), PhysicalName.cut("sync__" + table.name() + "__" + column));
    }
}

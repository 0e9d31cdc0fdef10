package io.metatables.schema.postgres;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.PhysicalName;
import io.metatables.schema.step.AddTwin;
import io.metatables.schema.step.SwapTwin;
import java.util.ArrayList;
import java.util.List;

/** The statements by which a column gets another name, and a twin of it keeps the former one. Until then it is a shadow like others. */
final class TwinStatements {
    private TwinStatements() {}

    static List<String> add(AddTwin step) {
        QualifiedName table = step.table().name();
        String function = ShadowStatements.function(table, step.original());
        List<String> statements =
                new ArrayList<>(new ColumnStatements().visitAddColumn(new AddColumn(step.table(), step.twin())));
        statements.add(TwinFunction.create(function, step.twin().name(), step.original()));
        statements.add("CREATE TRIGGER " + ShadowStatements.trigger(table, step.original())
                + " BEFORE INSERT OR UPDATE ON " + Sql.name(table) + "\n    FOR EACH ROW EXECUTE FUNCTION " + function
                + "();");
        return statements;
    }

    static List<String> swap(SwapTwin step) {
        QualifiedName table = step.table().name();
        String former = step.former().name();
        String present = step.former().column();
        String between = PhysicalName.cut("swap__" + former);
        List<String> statements = new ArrayList<>(List.of(
                "DROP TRIGGER " + ShadowStatements.trigger(table, former) + " ON " + Sql.name(table) + ";",
                "DROP FUNCTION " + ShadowStatements.function(table, former) + "();",
                rename(table, present, between),
                rename(table, former, present),
                rename(table, between, former)));
        statements.addAll(new FormerColumnTrigger(table, step.former()).create());
        return statements;
    }

    private static String rename(QualifiedName table, String from, String to) {
        return "ALTER TABLE " + Sql.name(table) + " RENAME COLUMN " + Sql.name(from) + " TO " + Sql.name(to) + ";";
    }
}

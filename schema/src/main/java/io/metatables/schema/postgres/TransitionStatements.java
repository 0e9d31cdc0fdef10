package io.metatables.schema.postgres;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.diff.AddFormerColumn;
import io.metatables.schema.diff.AddFormerView;
import io.metatables.schema.diff.DropFormerColumn;
import io.metatables.schema.diff.DropFormerView;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.diff.TransitionChange;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TransitionalColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements that make former names come and go. */
final class TransitionStatements implements TransitionChange.Visitor<List<String>> {

    @Override
    public List<String> visitAddFormerColumn(AddFormerColumn change) {
        List<String> statements = new ArrayList<>(new ColumnStatements()
                .visitAddColumn(new AddColumn(
                        change.table(), change.twin(change.former().name()))));
        statements.addAll(trigger(change.table(), change.former()).create());
        return statements;
    }

    @Override
    public List<String> visitDropFormerColumn(DropFormerColumn change) {
        List<String> statements =
                new ArrayList<>(trigger(change.table(), change.former()).drop());
        statements.add("ALTER TABLE " + Sql.name(change.table().name()) + " DROP COLUMN "
                + Sql.name(change.former().name()) + ";");
        return statements;
    }

    /** Every column that the table has at this moment, and none that comes later, which the former release does not know. */
    @Override
    public List<String> visitAddFormerView(AddFormerView change) {
        String view = Sql.name(change.view());
        return List.of(
                "CREATE VIEW " + view + " AS\n    SELECT * FROM "
                        + Sql.name(change.table().name()) + ";",
                "COMMENT ON VIEW " + view + " IS " + Sql.literal(FormerView.COMMENT) + ";");
    }

    @Override
    public List<String> visitDropFormerView(DropFormerView change) {
        return List.of(drop(change.view()));
    }

    /** What comes with a new table. */
    static List<String> create(Table table) {
        List<String> statements = new ArrayList<>();
        TableRef ref = TableRef.of(table);
        TransitionStatements transition = new TransitionStatements();
        for (TransitionalColumn former : table.transitional().columns()) {
            table.column(former.column())
                    .ifPresent(column -> statements.addAll(
                            transition.visitAddFormerColumn(new AddFormerColumn(ref, former, column))));
        }
        @Nullable QualifiedName view = table.transitional().view();
        if (view != null) {
            statements.addAll(transition.visitAddFormerView(new AddFormerView(ref, Optional.empty(), view)));
        }
        return statements;
    }

    /** A table, with what it has for a former release; what belongs to nothing but the table goes with it. */
    static List<String> drop(Table table) {
        List<String> statements = new ArrayList<>();
        @Nullable QualifiedName view = table.transitional().view();
        if (view != null) {
            statements.add(drop(view));
        }
        statements.addAll(PartitionStatements.drop(table));
        for (TransitionalColumn former : table.transitional().columns()) {
            statements.add(
                    "DROP FUNCTION " + Sql.name(new FormerColumnTrigger(table.name(), former).function()) + "();");
        }
        return statements;
    }

    private static String drop(QualifiedName view) {
        return "DROP VIEW " + Sql.name(view) + ";";
    }

    private static FormerColumnTrigger trigger(TableRef table, TransitionalColumn former) {
        return new FormerColumnTrigger(table.name(), former);
    }
}

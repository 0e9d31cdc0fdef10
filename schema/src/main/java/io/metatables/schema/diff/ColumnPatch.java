package io.metatables.schema.diff;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Makes a change to a column of a table. */
final class ColumnPatch implements ColumnChange.Visitor<Table> {
    private final Table table;

    ColumnPatch(Table table) {
        this.table = table;
    }

    @Override
    public Table visitAddColumn(AddColumn change) {
        if (table.column(change.column().name()).isPresent()) {
            throw new IllegalArgumentException(change.describe() + ": there is one already");
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(change.column());
        return table.toBuilder().columns(columns).build();
    }

    @Override
    public Table visitDropColumn(DropColumn change) {
        PatchVisitor.expect(change, column(change, change.column().name()), change.column());
        List<Column> columns = table.columns().stream()
                .filter(column -> !column.equals(change.column()))
                .toList();
        return table.toBuilder().columns(columns).build();
    }

    @Override
    public Table visitRenameColumn(RenameColumn change) {
        if (table.column(change.to()).isPresent()) {
            throw new IllegalArgumentException(change.describe() + ": there is one already");
        }
        column(change, change.from());
        return new ColumnNames(Map.of(change.from(), change.to())).renamed(table);
    }

    @Override
    public Table visitChangeType(ChangeType change) {
        PatchVisitor.expect(change, column(change, change.column()).type(), change.from());
        return replaceColumn(change, change.column(), column -> column.withType(change.to()));
    }

    @Override
    public Table visitSetNotNull(SetNotNull change) {
        PatchVisitor.expect(change, column(change, change.column()).nullable(), true);
        return replaceColumn(change, change.column(), column -> column.withNullable(false));
    }

    @Override
    public Table visitDropNotNull(DropNotNull change) {
        PatchVisitor.expect(change, column(change, change.column()).nullable(), false);
        return replaceColumn(change, change.column(), column -> column.withNullable(true));
    }

    @Override
    public Table visitChangeDefault(ChangeDefault change) {
        PatchVisitor.expect(change, column(change, change.column()).defaultExpression(), change.from());
        return replaceColumn(change, change.column(), column -> column.withDefaultExpression(change.to()));
    }

    @Override
    public Table visitCommentColumn(CommentColumn change) {
        PatchVisitor.expect(change, column(change, change.column()).description(), change.from());
        return replaceColumn(change, change.column(), column -> column.withDescription(change.to()));
    }

    @Override
    public Table visitChangeGeneration(ChangeGeneration change) {
        PatchVisitor.expect(change, column(change, change.column()).generation(), change.from());
        return replaceColumn(change, change.column(), column -> column.withGeneration(change.to()));
    }

    @Override
    public Table visitChangeCollation(ChangeCollation change) {
        PatchVisitor.expect(change, column(change, change.column()).collation(), change.from());
        return replaceColumn(change, change.column(), column -> column.withCollation(change.to()));
    }

    @Override
    public Table visitChangeColumnStorage(ChangeColumnStorage change) {
        PatchVisitor.expect(change, column(change, change.column()).storage(), change.from());
        return replaceColumn(change, change.column(), column -> column.withStorage(change.to()));
    }

    private Column column(SchemaChange change, String name) {
        return table.column(name)
                .orElseThrow(() -> new IllegalArgumentException(change.describe() + ": there is no column " + name));
    }

    private Table replaceColumn(SchemaChange change, String name, UnaryOperator<Column> replacement) {
        Column old = column(change, name);
        return table.toBuilder()
                .columns(table.columns().stream()
                        .map(column -> column.equals(old) ? replacement.apply(column) : column)
                        .toList())
                .build();
    }
}

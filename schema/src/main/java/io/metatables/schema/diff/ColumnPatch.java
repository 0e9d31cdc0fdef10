package io.metatables.schema.diff;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
        Table renamed = replaceColumn(change, change.from(), column -> column.withName(change.to()));
        UnaryOperator<List<String>> names = columns -> PatchedForeignKey.renamed(columns, change.from(), change.to());
        @Nullable PrimaryKey key = table.primaryKey();
        return renamed.toBuilder()
                .primaryKey(key == null ? null : new PrimaryKey(key.name(), names.apply(key.columns())))
                .uniqueConstraints(table.uniqueConstraints().stream()
                        .map(it -> new UniqueConstraint(it.name(), names.apply(it.columns())))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(it -> new Index(it.name(), names.apply(it.columns()), it.unique()))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .map(it -> PatchedForeignKey.withColumns(it, names.apply(it.columns())))
                        .toList())
                .checkConstraints(table.checkConstraints().stream()
                        .map(it -> renamed(it, names))
                        .toList())
                .build();
    }

    private static CheckConstraint renamed(CheckConstraint check, UnaryOperator<List<String>> names) {
        return check.condition() instanceof CheckCondition.OneOf oneOf
                ? new CheckConstraint(
                        check.name(),
                        new CheckCondition.OneOf(
                                names.apply(List.of(oneOf.column())).get(0), oneOf.values()))
                : check;
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

package io.metatables.schema.diff;

import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.expression.SqlSyntaxException;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ExclusionElement;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ForeignKeyOptions;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.Transitional;
import io.metatables.schema.model.TransitionalColumn;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the server makes of whatever names columns when those get other names.
 *
 * @param newByOld the new names by the old ones; others stay
 */
record ColumnNames(Map<String, String> newByOld) implements NamedObject.Visitor<NamedObject> {

    String renamed(String column) {
        return newByOld.getOrDefault(column, column);
    }

    List<String> renamed(List<String> columns) {
        List<String> renamed = new ArrayList<>(columns.size());
        for (String column : columns) {
            renamed.add(renamed(column));
        }
        return renamed;
    }

    /** The text stays as it is where no column is named, or where it cannot be read. */
    String expression(String sql) {
        try {
            SqlExpression expression = SqlExpression.parse(sql);
            return newByOld.keySet().stream().anyMatch(expression.columns()::contains)
                    ? expression.renameColumns(newByOld).canonical()
                    : sql;
        } catch (SqlSyntaxException e) {
            return sql;
        }
    }

    Column renamed(Column column) {
        Column renamed = column.withName(renamed(column.name()));
        return column.generation() instanceof GeneratedExpression generated
                ? renamed.withGeneration(new GeneratedExpression(expression(generated.sql()), generated.virtual()))
                : renamed;
    }

    /** A table whose own columns are renamed. */
    Table renamed(Table table) {
        return renamedObjects(table).toBuilder()
                .columns(table.columns().stream().map(this::renamed).toList())
                .transitional(renamed(table.transitional()))
                .build();
    }

    /** A former name goes on standing for its column. */
    private Transitional renamed(Transitional transitional) {
        return transitional.withColumns(transitional.columns().stream()
                .map(former -> new TransitionalColumn(former.name(), renamed(former.column())))
                .toList());
    }

    /** A table that has the columns from another one. */
    Table renamedObjects(Table table) {
        @Nullable PrimaryKey key = table.primaryKey();
        return table.toBuilder()
                .primaryKey(key == null ? null : visitPrimaryKey(key))
                .uniqueConstraints(table.uniqueConstraints().stream()
                        .map(this::visitUniqueConstraint)
                        .toList())
                .foreignKeys(
                        table.foreignKeys().stream().map(this::visitForeignKey).toList())
                .checkConstraints(table.checkConstraints().stream()
                        .map(this::visitCheckConstraint)
                        .toList())
                .exclusionConstraints(table.exclusionConstraints().stream()
                        .map(this::visitExclusionConstraint)
                        .toList())
                .indexes(table.indexes().stream().map(this::visitIndex).toList())
                .partitioning(renamed(table.partitioning()))
                .build();
    }

    @Nullable
    Partitioning renamed(@Nullable Partitioning partitioning) {
        return partitioning == null
                ? null
                : new Partitioning(
                        partitioning.strategy(),
                        elements(partitioning.elements()),
                        partitioning.partitions().stream().map(this::renamed).toList());
    }

    private Partition renamed(Partition partition) {
        return new Partition(
                partition.name(),
                partition.bound(),
                partition.storage(),
                renamed(partition.partitioning()),
                partition.description());
    }

    private List<IndexElement> elements(List<IndexElement> elements) {
        List<IndexElement> renamed = new ArrayList<>(elements.size());
        for (IndexElement element : elements) {
            renamed.add(element(element));
        }
        return renamed;
    }

    private IndexElement element(IndexElement element) {
        return element.withKey(
                element.key() instanceof ElementKey.OfColumn column
                        ? new ElementKey.OfColumn(renamed(column.name()))
                        : new ElementKey.OfExpression(expression(((ElementKey.OfExpression) element.key()).sql())));
    }

    private IndexOptions options(IndexOptions options) {
        @Nullable String where = options.where();
        return new IndexOptions(
                options.method(),
                renamed(options.include()),
                where == null ? null : expression(where),
                options.nullsNotDistinct(),
                options.storageParameters(),
                options.tablespace());
    }

    private KeyOptions options(KeyOptions options) {
        return new KeyOptions(
                renamed(options.include()),
                options.nullsNotDistinct(),
                options.deferrability(),
                options.storageParameters(),
                options.tablespace());
    }

    @Override
    public PrimaryKey visitPrimaryKey(PrimaryKey key) {
        return new PrimaryKey(key.name(), renamed(key.columns()), options(key.options()));
    }

    @Override
    public UniqueConstraint visitUniqueConstraint(UniqueConstraint key) {
        return new UniqueConstraint(key.name(), renamed(key.columns()), options(key.options()));
    }

    /** Its own columns only; those of its target follow when that is changed. */
    @Override
    public ForeignKey visitForeignKey(ForeignKey key) {
        ForeignKeyOptions options = key.options();
        return new ForeignKey(
                key.name(),
                renamed(key.columns()),
                key.target(),
                key.targetColumns(),
                key.onDelete(),
                key.onUpdate(),
                new ForeignKeyOptions(
                        options.match(), renamed(options.onDeleteColumns()), options.deferrability(), options.valid()));
    }

    @Override
    public CheckConstraint visitCheckConstraint(CheckConstraint check) {
        return check.withCondition(
                check.condition() instanceof CheckCondition.OneOf oneOf
                        ? new CheckCondition.OneOf(renamed(oneOf.column()), oneOf.values())
                        : new CheckCondition.Expression(
                                expression(((CheckCondition.Expression) check.condition()).sql())));
    }

    @Override
    public ExclusionConstraint visitExclusionConstraint(ExclusionConstraint exclusion) {
        return new ExclusionConstraint(
                exclusion.name(),
                exclusion.elements().stream()
                        .map(it -> new ExclusionElement(element(it.element()), it.operator()))
                        .toList(),
                options(exclusion.options()),
                exclusion.deferrability());
    }

    @Override
    public Index visitIndex(Index index) {
        return new Index(index.name(), index.unique(), elements(index.elements()), options(index.options()));
    }
}

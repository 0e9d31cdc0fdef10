package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableKind;
import io.metatables.schema.model.UniqueConstraint;
import io.metatables.schema.naming.ObjectKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the tables of one provider. */
final class TableAssembler {
    private final String prefix;
    private final Map<String, TableDeclaration> byClass;

    /**
     * Makes tables of a provider.
     *
     * @param prefix the prefix of the provider
     * @param byClass every table that a foreign key may refer to, by the name of its model class
     */
    TableAssembler(String prefix, Map<String, TableDeclaration> byClass) {
        this.prefix = prefix;
        this.byClass = byClass;
    }

    Table assemble(TableDeclaration declared) {
        ObjectNames names = new ObjectNames(declared.physicalName(prefix));
        PrimaryKey primaryKey = primaryKey(declared, names);
        List<UniqueConstraint> uniques = uniques(declared, names);
        Grain grain = grain(declared);
        return Table.builder(declared.identifier(), tableName(declared))
                .description(declared.options().description())
                .labels(declared.options().labels())
                .columns(ColumnAssembler.columns(declared))
                .primaryKey(primaryKey)
                .uniqueConstraints(uniques)
                .foreignKeys(foreignKeys(declared, names))
                .checkConstraints(EnumChecks.of(declared, names))
                .indexes(GrainIndex.with(grain, primaryKey, uniques, indexes(declared, names), names))
                .grain(grain)
                .build();
    }

    private QualifiedName tableName(TableDeclaration declared) {
        return new QualifiedName(declared.options().schema(), declared.physicalName(prefix));
    }

    private static @Nullable PrimaryKey primaryKey(TableDeclaration declared, ObjectNames names) {
        List<String> columns = ColumnAssembler.names(declared, ColumnRole.ID);
        return columns.isEmpty() ? null : new PrimaryKey(names.of(ObjectKind.PRIMARY_KEY, columns, null), columns);
    }

    private static List<UniqueConstraint> uniques(TableDeclaration declared, ObjectNames names) {
        return declared.uniques().stream()
                .map(unique -> {
                    List<String> columns = ColumnAssembler.names(declared, unique.members());
                    return new UniqueConstraint(
                            names.of(ObjectKind.UNIQUE_CONSTRAINT, columns, unique.name()), columns);
                })
                .toList();
    }

    private static List<Index> indexes(TableDeclaration declared, ObjectNames names) {
        return declared.indexes().stream()
                .map(index -> {
                    List<String> columns = ColumnAssembler.names(declared, index.members());
                    ObjectKind kind = index.unique() ? ObjectKind.UNIQUE_INDEX : ObjectKind.INDEX;
                    return new Index(names.of(kind, columns, index.name()), columns, index.unique());
                })
                .toList();
    }

    private List<ForeignKey> foreignKeys(TableDeclaration declared, ObjectNames names) {
        return declared.foreignKeys().stream()
                .map(key -> foreignKey(declared, key, names))
                .toList();
    }

    private ForeignKey foreignKey(TableDeclaration declared, ForeignKeyDeclaration key, ObjectNames names) {
        TableDeclaration target = byClass.get(key.target());
        if (target == null) {
            throw new IllegalStateException(declared.model().name() + " refers to the unknown " + key.target());
        }
        List<String> columns = ColumnAssembler.names(declared, key.members());
        List<String> targetColumns = key.targetMembers().isEmpty()
                ? ColumnAssembler.names(target, ColumnRole.ID)
                : ColumnAssembler.names(target, key.targetMembers());
        return new ForeignKey(
                names.of(ObjectKind.FOREIGN_KEY, columns, key.name()),
                columns,
                tableName(target),
                targetColumns,
                key.onDelete(),
                key.onUpdate());
    }

    private static @Nullable Grain grain(TableDeclaration declared) {
        if (declared.kind() == TableKind.META_TABLE) {
            return null;
        }
        return new Grain(
                ColumnAssembler.names(declared, ColumnRole.TIME_INDEX).get(0),
                ColumnAssembler.names(declared, ColumnRole.DIMENSION),
                Cadence.ofCode(String.valueOf(declared.options().cadence())).orElseThrow());
    }
}

package io.metatables.processor.validate;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.PartitionDeclaration;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.UniqueKeys;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TableKind;
import io.metatables.schema.naming.ObjectKind;
import io.metatables.schema.naming.PhysicalName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists everything of a table that gets a physical name, under the name that it gets. */
final class NamedParts {
    private final TableDeclaration table;
    private final QualifiedName name;
    private final List<NamedPart> parts = new ArrayList<>();

    private NamedParts(TableDeclaration table, String prefix) {
        this.table = table;
        this.name = new QualifiedName(table.options().schema(), table.physicalName(prefix));
    }

    static List<NamedPart> of(TableDeclaration table, String prefix) {
        NamedParts named = new NamedParts(table, prefix);
        named.parts.add(new NamedPart(
                named.name, named.name, "table of " + table.model().name(), table.namePlace(), NamedPart.Kind.TABLE));
        named.addKeys();
        named.addImplied();
        named.addPartitions();
        named.addSequences();
        return named.parts;
    }

    private void addKeys() {
        table.uniques().forEach(key -> add(ObjectKind.UNIQUE_CONSTRAINT, key, key.source()));
        table.indexes()
                .forEach(key -> add(key.unique() ? ObjectKind.UNIQUE_INDEX : ObjectKind.INDEX, key, key.source()));
        table.foreignKeys().forEach(key -> add(ObjectKind.FOREIGN_KEY, key, key.source()));
        for (ExclusionDeclaration exclusion : table.constraints().exclusions()) {
            addExclusion(exclusion);
        }
        table.constraints()
                .checks()
                .forEach(check -> add(
                        ObjectKind.CHECK_CONSTRAINT,
                        Stream.ofNullable(check.member()).toList(),
                        check.name(),
                        check.source().value("name")));
    }

    /** What nobody writes an annotation for. */
    private void addImplied() {
        List<String> primaryKey = table.primaryKeyMembers();
        PrimaryKeyDeclaration written = table.constraints().primaryKey();
        if (!primaryKey.isEmpty()) {
            add(
                    ObjectKind.PRIMARY_KEY,
                    primaryKey,
                    written == null ? null : written.name(),
                    written == null ? table.annotation() : written.source().value("name"));
        }
        List<String> grain = UniqueKeys.grain(table);
        boolean kept = UniqueKeys.isDeclared(table, grain);
        if (table.kind() == TableKind.TIME_INDEX_TABLE && !grain.isEmpty() && !kept && !isPartition()) {
            add(ObjectKind.UNIQUE_INDEX, grain, null, table.annotation());
        }
        table.columns().stream()
                .filter(column -> !column.labels().isEmpty())
                .forEach(column ->
                        add(ObjectKind.CHECK_CONSTRAINT, List.of(column.member()), null, table.place(column)));
    }

    /** A partition has the index of the partitioned table, under a name that PostgreSQL finds. */
    private boolean isPartition() {
        return table.details().ancestry() instanceof AncestryDeclaration.PartitionMembership;
    }

    private void add(ObjectKind kind, KeyDeclaration key, SourceRef place) {
        add(kind, key.members(), key.name(), place.value("name"));
    }

    private void add(ObjectKind kind, List<String> members, @Nullable String explicit, SourceRef place) {
        List<String> columns = members.stream()
                .map(table::column)
                .flatMap(Optional::stream)
                .map(ColumnDeclaration::columnName)
                .toList();
        if (columns.size() < members.size()) {
            return; // an unknown member is reported as such
        }
        String partName = explicit != null ? explicit : PhysicalName.object(kind, name.name(), columns);
        String what = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of "
                + table.model().name() + " over " + String.join(", ", members);
        parts.add(new NamedPart(new QualifiedName(name.schema(), partName), name, what, place, kindOf(kind)));
    }

    private static NamedPart.Kind kindOf(ObjectKind kind) {
        return switch (kind) {
            case INDEX, UNIQUE_INDEX -> NamedPart.Kind.RELATION;
            case PRIMARY_KEY, UNIQUE_CONSTRAINT -> NamedPart.Kind.INDEXED_CONSTRAINT;
            case FOREIGN_KEY, CHECK_CONSTRAINT -> NamedPart.Kind.CONSTRAINT;
        };
    }

    private void addExclusion(ExclusionDeclaration exclusion) {
        parts.add(new NamedPart(
                new QualifiedName(name.schema(), exclusion.name()),
                name,
                "exclusion constraint of " + table.model().name(),
                exclusion.source().value("name"),
                NamedPart.Kind.INDEXED_CONSTRAINT));
    }

    private void addPartitions() {
        for (PartitionDeclaration partition : table.details().partitions()) {
            parts.add(new NamedPart(
                    new QualifiedName(table.schemaOf(partition), partition.name()),
                    name,
                    "partition of " + table.model().name(),
                    partition.source().value("name"),
                    NamedPart.Kind.PARTITION));
        }
    }

    /** A partition counts with the sequences of the partitioned table. */
    private void addSequences() {
        if (isPartition()) {
            return;
        }
        for (ColumnDeclaration column : table.columns()) {
            ColumnValue value = column.value();
            QualifiedName sequence = value == null ? null : column.sequenceName(name);
            if (value != null && sequence != null) {
                parts.add(new NamedPart(
                        sequence,
                        name,
                        "sequence of " + table.model().name() + "." + column.member(),
                        table.place(column).annotation(value.annotation()).value("sequenceName"),
                        NamedPart.Kind.RELATION));
            }
        }
    }
}

package io.metatables.processor.validate;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.CheckDeclaration;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.PartitionDeclaration;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.StorageName;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.processor.validate.rule.UniqueKeys;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TableKind;
import io.metatables.schema.naming.ObjectKind;
import io.metatables.schema.naming.PhysicalName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The table itself comes first. */
    static List<NamedPart> of(TableDeclaration table, String prefix) {
        NamedParts named = new NamedParts(table, prefix);
        named.add(named.name, "table", table.namePlace(), NamedPart.Kind.TABLE);
        named.addKeys();
        named.addImplied();
        named.addPartitions();
        named.addSequences();
        named.addFormerName(prefix);
        return named.parts;
    }

    private void addKeys() {
        for (UniqueDeclaration key : table.uniques()) {
            add(ObjectKind.UNIQUE_CONSTRAINT, key);
        }
        for (IndexDeclaration key : table.indexes()) {
            add(key.unique() ? ObjectKind.UNIQUE_INDEX : ObjectKind.INDEX, key);
        }
        for (ForeignKeyDeclaration key : table.foreignKeys()) {
            add(ObjectKind.FOREIGN_KEY, key);
        }
        for (ExclusionDeclaration exclusion : table.constraints().exclusions()) {
            SourceRef place = exclusion.source().value("name");
            add(own(exclusion.name()), "exclusion constraint", place, NamedPart.Kind.INDEXED_CONSTRAINT);
        }
        for (CheckDeclaration check : table.constraints().checks()) {
            String member = check.member();
            List<String> members = member == null ? List.of() : List.of(member);
            add(
                    ObjectKind.CHECK_CONSTRAINT,
                    members,
                    check.name(),
                    check.source().value("name"));
        }
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
        for (ColumnDeclaration column : table.columns()) {
            if (!column.labels().isEmpty()) {
                add(ObjectKind.CHECK_CONSTRAINT, List.of(column.member()), null, table.place(column));
            }
        }
    }

    /** A partition has the index of the partitioned table, under a name that PostgreSQL finds. */
    private boolean isPartition() {
        return table.details().ancestry() instanceof AncestryDeclaration.PartitionMembership;
    }

    private void add(ObjectKind kind, KeyDeclaration key) {
        add(kind, key.members(), key.name(), key.source().value("name"));
    }

    private void add(ObjectKind kind, List<String> members, @Nullable String explicit, SourceRef place) {
        List<String> columns = new ArrayList<>(members.size());
        for (String member : members) {
            Optional<ColumnDeclaration> column = table.column(member);
            if (column.isEmpty()) {
                return; // an unknown member is reported as such
            }
            columns.add(column.get().columnName());
        }
        String partName = explicit != null ? explicit : PhysicalName.object(kind, name.name(), columns);
        parts.add(new NamedPart(own(partName), noun(kind), table.model().name(), members, place, kindOf(kind)));
    }

    private void add(QualifiedName partName, String noun, SourceRef place, NamedPart.Kind kind) {
        parts.add(new NamedPart(partName, noun, table.model().name(), place, kind));
    }

    /** A name in the schema of the table. */
    private QualifiedName own(String partName) {
        return new QualifiedName(name.schema(), partName);
    }

    private static String noun(ObjectKind kind) {
        return switch (kind) {
            case INDEX -> "index";
            case UNIQUE_INDEX -> "unique index";
            case PRIMARY_KEY -> "primary key";
            case UNIQUE_CONSTRAINT -> "unique constraint";
            case FOREIGN_KEY -> "foreign key";
            case CHECK_CONSTRAINT -> "check constraint";
        };
    }

    private static NamedPart.Kind kindOf(ObjectKind kind) {
        return switch (kind) {
            case INDEX, UNIQUE_INDEX -> NamedPart.Kind.RELATION;
            case PRIMARY_KEY, UNIQUE_CONSTRAINT -> NamedPart.Kind.INDEXED_CONSTRAINT;
            case FOREIGN_KEY, CHECK_CONSTRAINT -> NamedPart.Kind.CONSTRAINT;
        };
    }

    private void addPartitions() {
        for (PartitionDeclaration partition : table.details().partitions()) {
            QualifiedName partName = new QualifiedName(table.schemaOf(partition), partition.name());
            add(partName, "partition", partition.source().value("name"), NamedPart.Kind.PARTITION);
        }
    }

    private void addFormerName(String prefix) {
        QualifiedName former = StorageName.former(table, prefix);
        if (former != null) {
            SourceRef marker = table.model().source().annotation(AnnotationNames.RENAMED_FROM);
            add(former, "former name", marker.value("value"), NamedPart.Kind.RELATION);
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
                        "sequence",
                        table.model().name() + "." + column.member(),
                        table.place(column).annotation(value.annotation()).value("sequenceName"),
                        NamedPart.Kind.RELATION));
            }
        }
    }
}

package io.metatables.processor.assemble;

import io.metatables.processor.declaration.CheckDeclaration;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.naming.ObjectKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what is said of the constraints and indexes of one table beside their definitions. */
final class MarksAssembler {
    private final TableDeclaration table;
    private final ObjectNames names;
    private final Map<String, ObjectMarks> marks = new TreeMap<>();

    MarksAssembler(TableDeclaration table, ObjectNames names) {
        this.table = table;
        this.names = names;
    }

    /** By the physical names of the constraints and indexes; most say nothing, and are not there. */
    Map<String, ObjectMarks> marks() {
        PrimaryKeyDeclaration key = table.constraints().primaryKey();
        if (key != null) {
            put(
                    ObjectKind.PRIMARY_KEY,
                    table.primaryKeyMembers(),
                    key.name(),
                    key.details().marks());
        }
        for (UniqueDeclaration unique : table.uniques()) {
            put(
                    ObjectKind.UNIQUE_CONSTRAINT,
                    unique.members(),
                    unique.name(),
                    unique.details().marks());
        }
        for (IndexDeclaration index : table.indexes()) {
            ObjectKind kind = index.unique() ? ObjectKind.UNIQUE_INDEX : ObjectKind.INDEX;
            put(kind, index.members(), index.name(), index.details().marks());
        }
        for (ForeignKeyDeclaration foreignKey : table.foreignKeys()) {
            put(
                    ObjectKind.FOREIGN_KEY,
                    foreignKey.members(),
                    foreignKey.name(),
                    comment(foreignKey.details().description()));
        }
        for (CheckDeclaration check : table.constraints().checks()) {
            String member = check.member();
            List<String> members = member == null ? List.of() : List.of(member);
            put(ObjectKind.CHECK_CONSTRAINT, members, check.name(), comment(check.description()));
        }
        for (ExclusionDeclaration exclusion : table.constraints().exclusions()) {
            put(
                    ObjectKind.INDEX,
                    List.of(),
                    exclusion.name(),
                    exclusion.details().marks());
        }
        return marks;
    }

    private static ObjectMarks comment(@Nullable String description) {
        return description == null ? ObjectMarks.NONE : new ObjectMarks(description, false, false);
    }

    private void put(ObjectKind kind, List<String> members, @Nullable String name, ObjectMarks said) {
        if (!said.isNone()) {
            marks.put(names.of(kind, MemberColumns.names(table, members), name), said);
        }
    }
}

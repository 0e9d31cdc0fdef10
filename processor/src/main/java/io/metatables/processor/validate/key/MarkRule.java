package io.metatables.processor.validate.key;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.IndexDetails;
import io.metatables.processor.declaration.KeyDetails;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.ObjectMarks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table is ordered by one index and recognised by one key, and not by any: those that PostgreSQL takes. */
public final class MarkRule implements TableRule {
    private static final Set<String> WITHOUT_ORDER = Set.of("hash", "gin", "spgist", "brin");
    private static final String CLUSTERED = "clustered";
    private static final String REPLICA_IDENTITY = "replicaIdentity";

    /** For the list of rules. */
    public MarkRule() {}

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        Marked marked = new Marked(table, findings);
        PrimaryKeyDeclaration primaryKey = table.constraints().primaryKey();
        if (primaryKey != null) {
            marked.key(primaryKey.source(), table.primaryKeyMembers(), primaryKey.details());
        }
        for (UniqueDeclaration unique : table.uniques()) {
            marked.key(unique.source(), unique.members(), unique.details());
        }
        for (IndexDeclaration index : table.indexes()) {
            marked.index(index);
        }
    }

    /** Goes through the keys and indexes of one table. */
    private static final class Marked {
        private final TableDeclaration table;
        private final Consumer<SourceFinding> findings;
        private @Nullable SourceRef clustered;
        private @Nullable SourceRef identity;

        Marked(TableDeclaration table, Consumer<SourceFinding> findings) {
            this.table = table;
            this.findings = findings;
        }

        void key(SourceRef source, List<String> members, KeyDetails details) {
            if (!details.isMarked()) {
                return;
            }
            String flaw = details.deferrability() == Deferrability.NOT_DEFERRABLE ? flawOf(members) : "is checked late";
            mark(source, details.marks(), null, flaw);
        }

        void index(IndexDeclaration index) {
            IndexDetails details = index.details();
            if (details.isMarked()) {
                mark(index.source(), details.marks(), orderFlaw(details), identityFlaw(index));
            }
        }

        private static @Nullable String orderFlaw(IndexDetails details) {
            String method = details.method() == null ? IndexOptions.BTREE : details.method();
            if (WITHOUT_ORDER.contains(method.strip().toLowerCase(Locale.ROOT))) {
                return "has no order, being a " + method + " index";
            }
            return details.where() == null ? null : "does not hold all rows";
        }

        private @Nullable String identityFlaw(IndexDeclaration index) {
            if (!index.unique()) {
                return "is not unique";
            }
            return index.isKey() ? flawOf(index.members()) : "is not over all rows, or not over columns only";
        }

        private @Nullable String flawOf(List<String> members) {
            for (String member : members) {
                if (table.column(member).filter(ColumnDeclaration::nullable).isPresent()) {
                    return "has a member that may be null: " + member;
                }
            }
            return null;
        }

        private void mark(SourceRef source, ObjectMarks marks, @Nullable String unordered, @Nullable String vague) {
            if (marks.clustered()) {
                String flaw = table.details().partitionKey() == null ? unordered : "is of a partitioned table";
                refuse(source.value(CLUSTERED), "order the table", flaw, clustered);
                clustered = source;
            }
            if (marks.replicaIdentity()) {
                refuse(source.value(REPLICA_IDENTITY), "tell rows apart for replication", vague, identity);
                identity = source;
            }
        }

        private void refuse(SourceRef place, String what, @Nullable String flaw, @Nullable SourceRef other) {
            if (flaw != null) {
                findings.accept(SourceFinding.at(
                        place,
                        DeclarationCode.MARK,
                        "What would " + what + " " + table.model().name() + " " + flaw + ".",
                        "Mark another key or index, or none."));
            } else if (other != null) {
                findings.accept(SourceFinding.at(
                        place,
                        DeclarationCode.MARK,
                        "Two keys or indexes would " + what + " "
                                + table.model().name() + ".",
                        "Leave the mark on one of them."));
            }
        }
    }
}

package io.metatables.processor.validate.operator;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.PartitionStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One column that an index is over, with the default operators of its type.
 *
 * @param column the column
 * @param method the access method
 * @param place where the index is declared
 * @param use what it is
 */
record Operands(ColumnDeclaration column, String method, SourceRef place, Use use) {

    /** What has an index. */
    enum Use {
        INDEX,
        UNIQUE_CONSTRAINT,
        PRIMARY_KEY,
        EXCLUSION,
        PARTITION_KEY;

        String noun() {
            return this == EXCLUSION
                    ? "exclusion constraint"
                    : name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** All of a table: of indexes, keys, exclusion constraints and the partition key. */
    static List<Operands> of(TableDeclaration table) {
        List<Operands> all = new ArrayList<>();
        for (IndexDeclaration index : table.indexes()) {
            String method = index.details().method();
            addElements(all, table, index.elements(), method, place(index.source(), method), Use.INDEX);
        }
        for (UniqueDeclaration unique : table.uniques()) {
            addMembers(all, table, unique.members(), unique.source().value("members"), Use.UNIQUE_CONSTRAINT);
        }
        for (ExclusionDeclaration exclusion : table.constraints().exclusions()) {
            for (ExclusionDeclaration.Part part : exclusion.parts()) {
                String method = exclusion.details().method();
                SourceRef place = exclusion.source().value("parts");
                addElements(
                        all, table, List.of(part.element()), method == null ? "gist" : method, place, Use.EXCLUSION);
            }
        }
        addPrimaryKey(all, table);
        addPartitionKey(all, table);
        return all;
    }

    private static SourceRef place(SourceRef annotation, @Nullable String method) {
        return annotation.value(method == null ? "members" : "method");
    }

    private static void addPrimaryKey(List<Operands> all, TableDeclaration table) {
        PrimaryKeyDeclaration written = table.constraints().primaryKey();
        for (String member : table.primaryKeyMembers()) {
            table.column(member)
                    .ifPresent(column -> all.add(new Operands(
                            column,
                            IndexOptions.BTREE,
                            written != null && written.members().contains(member)
                                    ? written.source().value("members")
                                    : table.place(column).annotation(AnnotationNames.ID),
                            Use.PRIMARY_KEY)));
        }
    }

    private static void addPartitionKey(List<Operands> all, TableDeclaration table) {
        PartitionKeyDeclaration key = table.details().partitionKey();
        if (key != null) {
            SourceRef place = table.model().source().annotation(AnnotationNames.PARTITION_BY);
            String method = key.strategy() == PartitionStrategy.HASH ? "hash" : IndexOptions.BTREE;
            addElements(all, table, key.elements(), method, place.value("members"), Use.PARTITION_KEY);
        }
    }

    private static void addMembers(
            List<Operands> all, TableDeclaration table, List<String> members, SourceRef place, Use use) {
        for (String member : members) {
            addColumn(all, table, member, IndexOptions.BTREE, place, use);
        }
    }

    private static void addElements(
            List<Operands> all,
            TableDeclaration table,
            List<ElementDeclaration> elements,
            @Nullable String method,
            SourceRef place,
            Use use) {
        for (ElementDeclaration element : elements) {
            if (element.operatorClass() == null) {
                addColumn(all, table, element.member(), method == null ? IndexOptions.BTREE : method, place, use);
            }
        }
    }

    private static void addColumn(
            List<Operands> all,
            TableDeclaration table,
            @Nullable String member,
            String method,
            SourceRef place,
            Use use) {
        if (member != null) {
            table.column(member).ifPresent(column -> all.add(new Operands(column, method, place, use)));
        }
    }
}

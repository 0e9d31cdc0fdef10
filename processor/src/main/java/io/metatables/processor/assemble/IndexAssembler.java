package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.IndexDetails;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ExclusionElement;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.naming.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes the indexes and exclusion constraints of one table.
 *
 * @param table a valid declaration
 * @param names how they are named
 */
record IndexAssembler(TableDeclaration table, ObjectNames names) {
    private static final String EXCLUSION_METHOD = "gist";

    List<Index> indexes() {
        List<Index> indexes = new ArrayList<>();
        for (IndexDeclaration index : table.indexes()) {
            indexes.add(index(index));
        }
        return indexes;
    }

    private Index index(IndexDeclaration declared) {
        ObjectKind kind = declared.unique() ? ObjectKind.UNIQUE_INDEX : ObjectKind.INDEX;
        List<String> columns = MemberColumns.names(table, declared.members());
        return new Index(
                names.of(kind, columns, declared.name()),
                declared.unique(),
                elements(table, declared.elements()),
                declared.details().isNone() ? IndexOptions.DEFAULT : options(declared.details(), IndexOptions.BTREE));
    }

    List<ExclusionConstraint> exclusions() {
        List<ExclusionConstraint> exclusions = new ArrayList<>();
        for (ExclusionDeclaration exclusion : table.constraints().exclusions()) {
            exclusions.add(exclusion(exclusion));
        }
        return exclusions;
    }

    private ExclusionConstraint exclusion(ExclusionDeclaration declared) {
        return new ExclusionConstraint(
                declared.name(),
                declared.parts().stream()
                        .map(part -> new ExclusionElement(
                                element(table, part.element()), part.operator().strip()))
                        .toList(),
                options(declared.details(), EXCLUSION_METHOD),
                declared.deferrability());
    }

    static List<IndexElement> elements(TableDeclaration table, List<ElementDeclaration> declared) {
        List<IndexElement> elements = new ArrayList<>(declared.size());
        for (ElementDeclaration element : declared) {
            elements.add(element(table, element));
        }
        return elements;
    }

    private static IndexElement element(TableDeclaration table, ElementDeclaration declared) {
        return new IndexElement(
                key(table, declared),
                declared.collation(),
                Parameters.operatorClass(declared.operatorClass()),
                declared.order());
    }

    private static ElementKey key(TableDeclaration table, ElementDeclaration declared) {
        String expression = declared.expression();
        return expression == null
                ? new ElementKey.OfColumn(MemberColumns.name(table, String.valueOf(declared.member())))
                : new ElementKey.OfExpression(Expressions.canonical(expression));
    }

    private IndexOptions options(IndexDetails details, String usualMethod) {
        String method = details.method();
        return new IndexOptions(
                method == null ? usualMethod : method.strip().toLowerCase(Locale.ROOT),
                MemberColumns.names(table, details.include()),
                Expressions.canonicalOrNull(details.where()),
                details.nullsNotDistinct(),
                Parameters.of(details.storageParameters()),
                details.tablespace());
    }
}

package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An SQL expression over the columns of a table.
 *
 * @param sql as written
 * @param place where it stands
 * @param what what it is, as messages say it
 */
public record ExpressionSource(String sql, SourceRef place, String what) {

    /**
     * All of a table; defaults are not over its columns, and not among them.
     *
     * @param table a table
     * @return in no particular order
     */
    public static List<ExpressionSource> of(TableDeclaration table) {
        List<ExpressionSource> all = new ArrayList<>();
        table.constraints()
                .checks()
                .forEach(check -> add(all, check.expression(), check.source().value("value"), "check"));
        table.indexes().forEach(index -> {
            add(all, index.details().where(), index.source().value("where"), "condition of an index");
            addElements(all, index.elements(), index.source());
        });
        table.constraints().exclusions().forEach(exclusion -> {
            add(all, exclusion.details().where(), exclusion.source().value("where"), "condition of an exclusion");
            addElements(
                    all,
                    exclusion.parts().stream()
                            .map(ExclusionDeclaration.Part::element)
                            .toList(),
                    exclusion.source());
        });
        PartitionKeyDeclaration partitionKey = table.details().partitionKey();
        if (partitionKey != null) {
            addElements(all, partitionKey.elements(), table.model().source().annotation(AnnotationNames.PARTITION_BY));
        }
        table.columns().forEach(column -> addGenerated(all, column, table));
        return all;
    }

    private static void addGenerated(List<ExpressionSource> all, ColumnDeclaration column, TableDeclaration table) {
        if (column.value() instanceof ColumnValue.GeneratedValue generated) {
            SourceRef place = table.place(column).annotation(generated.annotation());
            add(all, generated.sql(), place.value("value"), "expression of a generated column");
        }
    }

    private static void addElements(List<ExpressionSource> all, List<ElementDeclaration> elements, SourceRef place) {
        elements.forEach(
                element -> add(all, element.expression(), place.value("parts"), "expression of an index or a key"));
    }

    private static void add(List<ExpressionSource> all, @Nullable String sql, SourceRef place, String what) {
        if (sql != null) {
            all.add(new ExpressionSource(sql, place, what));
        }
    }
}

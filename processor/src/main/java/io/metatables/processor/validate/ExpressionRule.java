package io.metatables.processor.validate;

import static io.metatables.processor.declaration.AnnotationNames.GENERATED_COLUMN;

import io.metatables.processor.declaration.CheckDeclaration;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.ExclusionDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.IndexDetails;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.expression.SqlExpression;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a check, an index, a generated column or a partition key says in SQL is one expression. */
final class ExpressionRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        return Stream.of(
                        table.columns().stream().flatMap(column -> ofColumn(column, table)),
                        table.constraints().checks().stream().flatMap(ExpressionRule::ofCheck),
                        table.indexes().stream().flatMap(ExpressionRule::ofIndex),
                        table.constraints().exclusions().stream().flatMap(ExpressionRule::ofExclusion),
                        ofPartitionKey(table))
                .flatMap(findings -> findings);
    }

    private static Stream<SourceFinding> ofColumn(ColumnDeclaration column, TableDeclaration table) {
        return column.value() instanceof ColumnValue.GeneratedValue generated
                ? check(
                        generated.sql(),
                        table.place(column).annotation(GENERATED_COLUMN).value("value"))
                : Stream.empty();
    }

    private static Stream<SourceFinding> ofCheck(CheckDeclaration check) {
        return check(check.expression(), check.source().value("value"));
    }

    private static Stream<SourceFinding> ofIndex(IndexDeclaration index) {
        return Stream.concat(
                ofElements(index.elements(), index.source().value("parts")), ofWhere(index.details(), index.source()));
    }

    private static Stream<SourceFinding> ofExclusion(ExclusionDeclaration exclusion) {
        List<ElementDeclaration> elements = exclusion.parts().stream()
                .map(ExclusionDeclaration.Part::element)
                .toList();
        return Stream.concat(
                ofElements(elements, exclusion.source().value("parts")),
                ofWhere(exclusion.details(), exclusion.source()));
    }

    private static Stream<SourceFinding> ofPartitionKey(TableDeclaration table) {
        PartitionKeyDeclaration key = table.details().partitionKey();
        return key == null
                ? Stream.empty()
                : ofElements(key.elements(), table.model().source());
    }

    private static Stream<SourceFinding> ofElements(List<ElementDeclaration> elements, SourceRef place) {
        return elements.stream().flatMap(element -> check(element.expression(), place));
    }

    private static Stream<SourceFinding> ofWhere(IndexDetails details, SourceRef source) {
        return check(details.where(), source.value("where"));
    }

    private static Stream<SourceFinding> check(@Nullable String expression, SourceRef place) {
        return expression == null
                ? Stream.empty()
                : SqlExpression.flaw(expression).stream()
                        .map(flaw -> SourceFinding.at(
                                place,
                                DeclarationCode.INVALID_EXPRESSION,
                                "The expression \"" + expression.strip() + "\" of " + place + " " + flaw + ".",
                                "Write one SQL expression over the columns of the table, by their physical names."));
    }
}

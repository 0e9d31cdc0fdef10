package io.metatables.processor.validate.column;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.model.ReferentialAction;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A generated column is computed from columns that are not, and nobody else sets it. */
public final class GeneratedColumnRule implements ColumnRule {
    /** For the list of rules. */
    public GeneratedColumnRule() {}

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(column, table).forEach(findings);
    }

    private Stream<SourceFinding> problems(ColumnDeclaration column, TableDeclaration table) {
        if (!(column.value() instanceof ColumnValue.GeneratedValue generated)) {
            return Stream.empty();
        }
        SourceRef place = table.place(column).annotation(generated.annotation());
        return Stream.of(
                        circular(table, generated.sql(), place),
                        virtual(column, table, generated, place),
                        setByAction(column, table))
                .flatMap(findings -> findings);
    }

    private static Stream<SourceFinding> circular(TableDeclaration table, String sql, SourceRef place) {
        if (SqlExpression.flaw(sql).isPresent()) {
            return Stream.empty();
        }
        Set<String> named = SqlExpression.parse(sql).columns();
        String generated = table.allColumns().stream()
                .filter(other -> other.value() instanceof ColumnValue.GeneratedValue)
                .map(ColumnDeclaration::columnName)
                .filter(named::contains)
                .collect(Collectors.joining(", "));
        return generated.isEmpty()
                ? Stream.empty()
                : Stream.of(finding(
                        place.value("value"),
                        "The generated column " + place + " is computed from " + generated
                                + ", which is generated itself.",
                        "Write the expression of that column in its place: PostgreSQL computes only from columns that are"
                                + " stored by somebody."));
    }

    private static Stream<SourceFinding> virtual(
            ColumnDeclaration column, TableDeclaration table, ColumnValue.GeneratedValue generated, SourceRef place) {
        Optional<String> user = !generated.virtual()
                ? Optional.empty()
                : table.keys().stream()
                        .filter(key -> key.members().contains(column.member()))
                        .map(key -> key.source().toString())
                        .findFirst()
                        .or(() -> Optional.of("its primary key")
                                .filter(unused -> table.primaryKeyMembers().contains(column.member())));
        return user
                .map(key -> finding(
                        place.value("kind"),
                        "The generated column " + place + " is virtual, and a key or index (" + key + ") is over it.",
                        "Make it stored, or index its expression."))
                .stream();
    }

    private static Stream<SourceFinding> setByAction(ColumnDeclaration column, TableDeclaration table) {
        return table.foreignKeys().stream()
                .filter(key -> key.members().contains(column.member()))
                .flatMap(key -> Stream.of(
                                sets(key.onDelete()) ? "onDelete" : "",
                                sets(key.onUpdate()) || key.onUpdate() == ReferentialAction.CASCADE ? "onUpdate" : "")
                        .filter(value -> !value.isEmpty())
                        .map(value -> finding(
                                key.source().value(value),
                                "The foreign key of " + key.source() + " would set the generated column "
                                        + table.place(column) + ", with " + value + ".",
                                "Choose NO_ACTION, RESTRICT or, on delete, CASCADE.")));
    }

    private static boolean sets(ReferentialAction action) {
        return action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT;
    }

    private static SourceFinding finding(SourceRef place, String problem, String remedy) {
        return SourceFinding.at(place, DeclarationCode.GENERATED_COLUMN, problem, remedy);
    }
}

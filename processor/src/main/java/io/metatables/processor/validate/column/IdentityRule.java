package io.metatables.processor.validate.column;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.schema.model.ColumnType;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** PostgreSQL counts in smallint, integer and bigint, and a counted column is never null. */
public final class IdentityRule implements ColumnRule {
    private static final Set<ColumnType> TYPES =
            Set.of(ColumnType.of("smallint"), ColumnType.of("integer"), ColumnType.of("bigint"));

    /** For the list of rules. */
    public IdentityRule() {}

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(column, table).forEach(findings);
    }

    private Stream<SourceFinding> problems(ColumnDeclaration column, TableDeclaration table) {
        ColumnValue value = column.value();
        boolean serial = value instanceof ColumnValue.SerialValue;
        if (value == null || (!serial && !(value instanceof ColumnValue.IdentityValue))) {
            return Stream.empty();
        }
        String name = serial ? "@Serial" : "@Identity";
        SourceRef place = table.place(column).annotation(value.annotation());
        Stream<SourceFinding> type = TypeMapping.columnType(column)
                .filter(known -> !TYPES.contains(known))
                .map(known -> finding(
                        place,
                        name + " of " + place + " cannot number it: its type is " + known + ".",
                        "Make the member a short, an int or a long, or remove " + name + "."))
                .stream();
        return column.nullable()
                ? Stream.concat(
                        type,
                        Stream.of(finding(
                                place,
                                name + " of " + place + " numbers every row, but the member is @Nullable.",
                                "Remove @Nullable, or " + name + ".")))
                : type;
    }

    private static SourceFinding finding(SourceRef place, String problem, String remedy) {
        return SourceFinding.at(place, DeclarationCode.IDENTITY, problem, remedy);
    }
}

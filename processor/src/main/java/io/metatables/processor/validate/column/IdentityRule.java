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

/**
 * PostgreSQL counts in smallint, integer and bigint, and an identity is never null. The default of a serial column is one like any
 * other: where the sequence has a type of its own, the column may have any, and it may be null.
 */
public final class IdentityRule implements ColumnRule {
    private static final Set<ColumnType> TYPES =
            Set.of(ColumnType.of("smallint"), ColumnType.of("integer"), ColumnType.of("bigint"));

    /** For the list of rules. */
    public IdentityRule() {}

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        ColumnValue value = column.value();
        if (value instanceof ColumnValue.SerialValue serial && serial.sequenceType() == null) {
            SourceRef place = table.place(column).annotation(value.annotation());
            checkType(
                    column,
                    place,
                    "@Serial",
                    " say of which type its sequence is, @Serial(sequenceType = \"bigint\"),",
                    findings);
        } else if (value instanceof ColumnValue.IdentityValue) {
            SourceRef place = table.place(column).annotation(value.annotation());
            checkType(column, place, "@Identity", "", findings);
            if (column.nullable()) {
                findings.accept(SourceFinding.at(
                        place,
                        DeclarationCode.IDENTITY,
                        "@Identity of " + place + " numbers every row, but the member is @Nullable.",
                        "Remove @Nullable, or @Identity."));
            }
        }
    }

    private static void checkType(
            ColumnDeclaration column, SourceRef place, String name, String way, Consumer<SourceFinding> findings) {
        TypeMapping.columnType(column)
                .filter(known -> !TYPES.contains(known))
                .ifPresent(known -> findings.accept(SourceFinding.at(
                        place,
                        DeclarationCode.IDENTITY,
                        name + " of " + place + " cannot number it: its type is " + known + ".",
                        "Make the member a short, an int or a long," + way + " or remove " + name + ".")));
    }
}

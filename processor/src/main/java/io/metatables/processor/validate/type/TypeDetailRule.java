package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.NaturalType;
import io.metatables.processor.declaration.NaturalType.Detail;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDetails;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.schema.model.ColumnType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Length, precision, scale and digits of seconds go with the types that have them, within the limits of PostgreSQL. */
final class TypeDetailRule implements ColumnRule {
    private static final int MAX_LENGTH = 10_485_760;
    private static final int MAX_PRECISION = 1000;
    private static final int MAX_SECOND_PRECISION = 6;

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        ColumnRule.super.check(compilation, findings);
        for (Attribute attribute : Attribute.of(compilation)) {
            check(attribute.column(), attribute.place(), findings);
        }
    }

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        check(column, table.place(column), findings);
    }

    private static void check(ColumnDeclaration column, SourceRef place, Consumer<SourceFinding> findings) {
        TypeDetails details = column.type();
        int length = details.length();
        if (length != 0) {
            report("length", flaw(column, Detail.LENGTH, length, 1, MAX_LENGTH), place, findings);
        }
        int precision = details.precision();
        if (precision != 0) {
            report("precision", flaw(column, Detail.PRECISION, precision, 1, MAX_PRECISION), place, findings);
        }
        if (details.scale() != 0) {
            report("scale", scale(column, details), place, findings);
        }
        Integer seconds = details.secondPrecision();
        if (seconds != null) {
            String flaw = flaw(column, Detail.SECOND_PRECISION, seconds, 0, MAX_SECOND_PRECISION);
            report("secondPrecision", flaw, place, findings);
        }
        if (details.typeName() != null && column.is(ColumnRole.JSON)) {
            report("type", "stands beside @Json, which says the type already.", place, findings);
        }
    }

    private static void report(String what, @Nullable String flaw, SourceRef place, Consumer<SourceFinding> findings) {
        if (flaw != null) {
            findings.accept(finding(place, what, flaw));
        }
    }

    private static @Nullable String scale(ColumnDeclaration column, TypeDetails details) {
        String flaw = flaw(column, Detail.SCALE, details.scale(), -MAX_PRECISION, MAX_PRECISION);
        return flaw == null && details.precision() == 0 ? "needs a precision beside it." : flaw;
    }

    private static @Nullable String flaw(ColumnDeclaration column, Detail detail, int value, int least, int greatest) {
        String obstacle = obstacle(column, detail);
        if (obstacle != null) {
            return obstacle;
        }
        return value >= least && value <= greatest
                ? null
                : "is " + value + ", and has to be between " + least + " and " + greatest + ".";
    }

    /** Why the type of the column has no such detail. */
    private static @Nullable String obstacle(ColumnDeclaration column, Detail detail) {
        if (column.typeName() != null) {
            return "stands beside an explicit type, which says it itself.";
        }
        if (column.is(ColumnRole.JSON)) {
            return "is not for JSON.";
        }
        NaturalType natural = NaturalType.of(column.javaType().name()).orElse(null);
        boolean fits =
                natural != null && natural.details().contains(detail) && isOf(natural.with(column.type()), column);
        return fits
                ? null
                : "is for " + NaturalType.javaTypesWith(detail) + ", and the type here is "
                        + column.javaType().spelling() + ".";
    }

    /** Whether no other type is said or mapped; the natural one of several values is an array of this one. */
    private static boolean isOf(ColumnType natural, ColumnDeclaration column) {
        ColumnType type = TypeMapping.columnType(column).orElse(null);
        return type != null
                && type.name().equals(natural.name())
                && type.modifiers().equals(natural.modifiers())
                && type.dimensions() == natural.dimensions() + column.javaType().dimensions();
    }

    private static SourceFinding finding(SourceRef place, String what, String why) {
        return SourceFinding.at(
                place.annotation(AnnotationNames.COLUMN).value(what),
                DeclarationCode.COLUMN_DETAIL,
                "On " + place + ", " + what + " " + why,
                "Remove it or correct it; where the Java type says too little, write the whole type, with"
                        + " @Column(type = \"...\").");
    }
}

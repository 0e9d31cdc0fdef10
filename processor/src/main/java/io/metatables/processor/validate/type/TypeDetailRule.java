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
import java.util.Optional;
import java.util.stream.Stream;

/** Length, precision, scale and digits of seconds go with the types that have them, within the limits of PostgreSQL. */
final class TypeDetailRule implements ColumnRule {
    private static final int MAX_LENGTH = 10_485_760;
    private static final int MAX_PRECISION = 1000;
    private static final int MAX_SECOND_PRECISION = 6;

    @Override
    public Stream<SourceFinding> check(CompilationModel compilation) {
        return Stream.concat(ColumnRule.super.check(compilation), Attributes.check(compilation, TypeDetailRule::check));
    }

    @Override
    public Stream<SourceFinding> check(ColumnDeclaration column, TableDeclaration table) {
        return check(column, table.place(column));
    }

    private static Stream<SourceFinding> check(ColumnDeclaration column, SourceRef place) {
        if (column.type().equals(TypeDetails.NONE)) {
            return Stream.empty();
        }
        Integer seconds = column.type().secondPrecision();
        return Stream.of(
                        detail(column, Detail.LENGTH, column.length(), 1, MAX_LENGTH, column.length() != 0)
                                .map(why -> finding(place, "length", why)),
                        detail(column, Detail.PRECISION, column.precision(), 1, MAX_PRECISION, column.precision() != 0)
                                .map(why -> finding(place, "precision", why)),
                        scale(column).map(why -> finding(place, "scale", why)),
                        (seconds == null
                                        ? Optional.<String>empty()
                                        : detail(
                                                column,
                                                Detail.SECOND_PRECISION,
                                                seconds,
                                                0,
                                                MAX_SECOND_PRECISION,
                                                true))
                                .map(why -> finding(place, "secondPrecision", why)),
                        jsonOfType(column).map(why -> finding(place, "type", why)))
                .flatMap(Optional::stream);
    }

    private static Optional<String> scale(ColumnDeclaration column) {
        Optional<String> flaw =
                detail(column, Detail.SCALE, column.scale(), -MAX_PRECISION, MAX_PRECISION, column.scale() != 0);
        return flaw.isEmpty() && column.scale() != 0 && column.precision() == 0
                ? Optional.of("needs a precision beside it.")
                : flaw;
    }

    private static Optional<String> jsonOfType(ColumnDeclaration column) {
        return column.is(ColumnRole.JSON) && column.typeName() != null
                ? Optional.of("stands beside @Json, which says the type already.")
                : Optional.empty();
    }

    private static Optional<String> detail(
            ColumnDeclaration column, Detail detail, int value, int least, int greatest, boolean said) {
        if (!said) {
            return Optional.empty();
        }
        return obstacle(column, detail)
                .or(() -> value >= least && value <= greatest
                        ? Optional.empty()
                        : Optional.of("is " + value + ", and has to be between " + least + " and " + greatest + "."));
    }

    /** Why the type of the column has no such detail. */
    private static Optional<String> obstacle(ColumnDeclaration column, Detail detail) {
        if (column.typeName() != null) {
            return Optional.of("stands beside an explicit type, which says it itself.");
        }
        if (column.is(ColumnRole.JSON)) {
            return Optional.of("is not for JSON.");
        }
        boolean natural = TypeMapping.columnType(column).equals(TypeMapping.natural(column));
        boolean fits = NaturalType.of(column.javaType().name())
                .filter(type -> natural && type.details().contains(detail))
                .isPresent();
        return fits
                ? Optional.empty()
                : Optional.of("is for " + NaturalType.javaTypesWith(detail) + ", and the type here is "
                        + column.javaType().spelling() + ".");
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

package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.validate.rule.ColumnRule;
import java.util.Optional;
import java.util.stream.Stream;

/** Length, precision, scale and JSON go with the types that have them, within the limits of PostgreSQL. */
final class ColumnDetailRule implements ColumnRule {
    private static final int MAX_LENGTH = 10_485_760;
    private static final int MAX_PRECISION = 1000;

    @Override
    public Stream<SourceFinding> check(ColumnDeclaration column, TableDeclaration table) {
        SourceRef place = table.place(column);
        SourceRef annotation = place.annotation(AnnotationNames.COLUMN);
        return Stream.of(
                        json(column).map(why -> finding(place.annotation(AnnotationNames.JSON), "@Json", why)),
                        length(column).map(why -> finding(annotation.value("length"), "length", why)),
                        precision(column).map(why -> finding(annotation.value("precision"), "precision", why)),
                        scale(column).map(why -> finding(annotation.value("scale"), "scale", why)))
                .flatMap(Optional::stream);
    }

    private static Optional<String> json(ColumnDeclaration column) {
        return column.is(ColumnRole.JSON) && !TypeMapping.isText(column.javaType())
                ? Optional.of(onlyFor("a String", column))
                : Optional.empty();
    }

    private static Optional<String> length(ColumnDeclaration column) {
        if (column.length() == 0) {
            return Optional.empty();
        }
        if (!TypeMapping.isText(column.javaType())) {
            return Optional.of(onlyFor("a String", column));
        }
        if (column.is(ColumnRole.JSON)) {
            return Optional.of("is not for JSON, which has no length.");
        }
        return outside(column.length(), 1, MAX_LENGTH);
    }

    private static Optional<String> precision(ColumnDeclaration column) {
        if (column.precision() == 0) {
            return Optional.empty();
        }
        return TypeMapping.isDecimal(column.javaType())
                ? outside(column.precision(), 1, MAX_PRECISION)
                : Optional.of(onlyFor("a BigDecimal", column));
    }

    private static Optional<String> scale(ColumnDeclaration column) {
        if (column.scale() == 0) {
            return Optional.empty();
        }
        if (!TypeMapping.isDecimal(column.javaType())) {
            return Optional.of(onlyFor("a BigDecimal", column));
        }
        return column.precision() == 0
                ? Optional.of("needs a precision beside it.")
                : outside(column.scale(), 0, Math.max(column.precision(), 0));
    }

    private static Optional<String> outside(int value, int least, int greatest) {
        return value >= least && value <= greatest
                ? Optional.empty()
                : Optional.of("is " + value + ", and has to be between " + least + " and " + greatest + ".");
    }

    private static String onlyFor(String type, ColumnDeclaration column) {
        return "is for " + type + ", and the type here is " + column.javaType().name() + ".";
    }

    private static SourceFinding finding(SourceRef place, String what, String why) {
        return SourceFinding.at(
                place,
                DeclarationCode.COLUMN_DETAIL,
                "On " + place + ", " + what + " " + why,
                "Remove it or correct it: length goes with String, precision and scale with BigDecimal, @Json with String.");
    }
}

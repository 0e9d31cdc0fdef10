package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.COLUMN_DEFAULT;
import static io.metatables.processor.declaration.AnnotationNames.GENERATED_COLUMN;
import static io.metatables.processor.declaration.AnnotationNames.IDENTITY;
import static io.metatables.processor.declaration.AnnotationNames.SERIAL;

import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where the values of a column come from that nobody writes. */
final class ColumnValueReader {
    private static final Set<String> SOURCES = Set.of(COLUMN_DEFAULT, IDENTITY, SERIAL, GENERATED_COLUMN);

    private ColumnValueReader() {}

    /** The first that the source says; null: none. */
    static @Nullable ColumnValue read(OurAnnotations annotations) {
        for (String name : annotations.names()) {
            if (SOURCES.contains(name)) {
                return value(name, annotations.all(name).get(0));
            }
        }
        return null;
    }

    private static ColumnValue value(String annotation, AnnotationValues values) {
        return switch (annotation) {
            case IDENTITY -> identity(values);
            case SERIAL -> serial(values);
            case GENERATED_COLUMN -> generated(values);
            default -> defaultValue(values);
        };
    }

    /** Finds each further one. */
    static void conflicts(ColumnMember member, ReadingFindings findings) {
        String first = null;
        for (String name : member.annotations().names()) {
            if (SOURCES.contains(name)) {
                if (first != null) {
                    refuseSecond(member.place(), first, name, findings);
                }
                first = first == null ? name : first;
            }
        }
        AnnotationValues written = member.annotations().find(COLUMN_DEFAULT);
        if (written != null && written.text("value") != null && written.text("literal") != null) {
            SourceRef place = member.place();
            findings.add(
                    place.annotation(COLUMN_DEFAULT).value("literal"),
                    DeclarationCode.TWO_VALUE_SOURCES,
                    "The default of " + place + " is said twice: as an SQL expression and as a literal.",
                    "Keep value or literal.");
        }
    }

    private static void refuseSecond(SourceRef place, String first, String second, ReadingFindings findings) {
        findings.add(
                place.annotation(second),
                DeclarationCode.TWO_VALUE_SOURCES,
                "The values of " + place + " come from two sources: " + simple(first) + " and " + simple(second) + ".",
                "Keep one of the two annotations.");
    }

    private static String simple(String annotation) {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    /** Blank expressions are kept for the rules to find. */
    private static ColumnValue defaultValue(AnnotationValues values) {
        String expression = values.writtenText("value").orElse("");
        String literal = values.text("literal");
        return expression.isEmpty() && literal != null
                ? new ColumnValue.DefaultLiteral(literal)
                : new ColumnValue.DefaultExpression(expression);
    }

    private static ColumnValue identity(AnnotationValues values) {
        return new ColumnValue.IdentityValue(
                "ALWAYS".equals(values.constant("value")),
                values.text("sequenceName"),
                SequenceNumbersReader.read(values));
    }

    private static ColumnValue serial(AnnotationValues values) {
        return new ColumnValue.SerialValue(
                values.text("sequenceName"), values.text("sequenceType"), SequenceNumbersReader.read(values));
    }

    private static ColumnValue generated(AnnotationValues values) {
        return new ColumnValue.GeneratedValue(
                values.writtenText("value").orElse(""), "VIRTUAL".equals(values.constant("kind")));
    }
}

package io.metatables.processor.read;

import static io.metatables.processor.declaration.AnnotationNames.COLUMN_DEFAULT;
import static io.metatables.processor.declaration.AnnotationNames.GENERATED_COLUMN;
import static io.metatables.processor.declaration.AnnotationNames.IDENTITY;
import static io.metatables.processor.declaration.AnnotationNames.SERIAL;

import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads where the values of a column come from that nobody writes. */
final class ColumnValueReader {
    private static final Map<String, Function<AnnotationValues, ColumnValue>> READERS = Map.of(
            COLUMN_DEFAULT, ColumnValueReader::defaultValue,
            IDENTITY, ColumnValueReader::identity,
            SERIAL, ColumnValueReader::serial,
            GENERATED_COLUMN, ColumnValueReader::generated);

    private ColumnValueReader() {}

    /** The first that the source says; null: none. */
    static @Nullable ColumnValue read(OurAnnotations annotations) {
        for (String name : annotations.names()) {
            Function<AnnotationValues, ColumnValue> reader = READERS.get(name);
            if (reader != null) {
                return reader.apply(annotations.all(name).get(0));
            }
        }
        return null;
    }

    /** A finding for each further one. */
    static Stream<SourceFinding> conflicts(ColumnMember member) {
        Set<String> names = member.annotations().names();
        List<String> sources = names.stream().filter(READERS::containsKey).toList();
        SourceRef place = member.place();
        Stream<SourceFinding> several = sources.stream()
                .skip(1)
                .map(name -> finding(
                        place.annotation(name),
                        "The values of " + place + " come from two sources: " + simple(sources.get(0)) + " and "
                                + simple(name) + ".",
                        "Keep one of the two annotations."));
        Stream<SourceFinding> twice = member.annotations().first(COLUMN_DEFAULT).stream()
                .filter(values -> values.text("value") != null && values.text("literal") != null)
                .map(values -> finding(
                        place.annotation(COLUMN_DEFAULT).value("literal"),
                        "The default of " + place + " is said twice: as an SQL expression and as a literal.",
                        "Keep value or literal."));
        return Stream.concat(several, twice);
    }

    private static String simple(String annotation) {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    private static SourceFinding finding(SourceRef place, String problem, String remedy) {
        return SourceFinding.at(place, DeclarationCode.TWO_VALUE_SOURCES, problem, remedy);
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
                values.constant("value").filter("ALWAYS"::equals).isPresent(),
                values.text("sequenceName"),
                SequenceNumbersReader.read(values));
    }

    private static ColumnValue serial(AnnotationValues values) {
        return new ColumnValue.SerialValue(
                values.text("sequenceName"), values.text("sequenceType"), SequenceNumbersReader.read(values));
    }

    private static ColumnValue generated(AnnotationValues values) {
        return new ColumnValue.GeneratedValue(
                values.writtenText("value").orElse(""),
                values.constant("kind").filter("VIRTUAL"::equals).isPresent());
    }
}

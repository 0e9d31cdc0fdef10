package io.metatables.processor.validate.column;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.schema.model.ColumnStorage;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How values are stored and compressed is said in PostgreSQL's words, and of types whose values can be long. */
public final class ColumnStorageRule implements ColumnRule {
    private static final Set<String> STRATEGIES = Set.of("PLAIN", "MAIN", "EXTERNAL", "EXTENDED");
    private static final Set<String> COMPRESSIONS = Set.of("pglz", "lz4");
    private static final Pattern PARAMETER = Pattern.compile("n_distinct(_inherited)?=-?\\d+(\\.\\d+)?");
    private static final int MOST_STATISTICS = 10_000;
    private static final Set<String> SHORT = Set.of(
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "boolean",
            "uuid",
            "date",
            "time",
            "timetz",
            "timestamp",
            "timestamptz",
            "interval",
            "money",
            "oid");

    /** For the list of rules. */
    public ColumnStorageRule() {}

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(column, table).forEach(findings);
    }

    private Stream<SourceFinding> problems(ColumnDeclaration column, TableDeclaration table) {
        SourceRef place = table.place(column).annotation(AnnotationNames.COLUMN);
        String type = TypeMapping.columnType(column)
                .filter(known -> known.dimensions() == 0)
                .map(known -> known.name())
                .filter(SHORT::contains)
                .orElse(null);
        String strategy = column.storage().strategy();
        String compression = column.storage().compression();
        boolean plain = strategy != null && strategy.toUpperCase(Locale.ROOT).equals("PLAIN");
        return Stream.of(
                        word(place.value("storage"), strategy, STRATEGIES, plain ? null : type),
                        word(place.value("compression"), compression, COMPRESSIONS, type),
                        sampling(place, column.storage()))
                .flatMap(findings -> findings);
    }

    private static Stream<SourceFinding> sampling(SourceRef place, ColumnStorage storage) {
        Integer statistics = storage.statistics();
        Stream<SourceFinding> target = statistics != null && (statistics < 0 || statistics > MOST_STATISTICS)
                ? Stream.of(finding(
                        place.value("statistics"),
                        "is " + statistics + ", and not between 0 and " + MOST_STATISTICS,
                        "Write a number in between, or nothing."))
                : Stream.empty();
        return Stream.concat(
                target,
                storage.parameters().stream()
                        .filter(parameter -> !PARAMETER.matcher(parameter).matches())
                        .map(parameter -> finding(
                                place.value("parameters"),
                                "has \"" + parameter + "\", which PostgreSQL does not know",
                                "Write n_distinct or n_distinct_inherited, an equals sign and a number.")));
    }

    private static Stream<SourceFinding> word(
            SourceRef place, @Nullable String word, Set<String> known, @Nullable String shortType) {
        if (word == null) {
            return Stream.empty();
        }
        if (known.stream().noneMatch(word::equalsIgnoreCase)) {
            return Stream.of(finding(
                    place,
                    "is \"" + word + "\", which PostgreSQL does not know",
                    "Write one of " + String.join(", ", known.stream().sorted().toList()) + "."));
        }
        return shortType == null
                ? Stream.empty()
                : Stream.of(finding(
                        place,
                        "is \"" + word + "\", but values of type " + shortType + " are always short",
                        "Remove it."));
    }

    private static SourceFinding finding(SourceRef place, String problem, String remedy) {
        return SourceFinding.at(
                place,
                DeclarationCode.COLUMN_STORAGE,
                "The " + place.annotationMember() + " of " + place + " " + problem + ".",
                remedy);
    }
}

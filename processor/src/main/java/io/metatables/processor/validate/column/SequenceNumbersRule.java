package io.metatables.processor.validate.column;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SequenceNumbers;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.SequenceOptions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The numbers of a sequence that belongs to a column are ones that it can count through. */
public final class SequenceNumbersRule implements ColumnRule {
    private static final Set<String> TYPES = Set.of("smallint", "integer", "bigint");

    /** For the list of rules. */
    public SequenceNumbersRule() {}

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(column, table).forEach(findings);
    }

    private Stream<SourceFinding> problems(ColumnDeclaration column, TableDeclaration table) {
        ColumnValue value = column.value();
        String columnType = TypeMapping.columnType(column).map(ColumnType::name).orElse("bigint");
        if (value instanceof ColumnValue.IdentityValue identity) {
            return check(column, table, "options", columnType, identity.options());
        }
        if (value instanceof ColumnValue.SerialValue serial) {
            String type = serial.sequenceType();
            return type == null || TYPES.contains(type)
                    ? check(column, table, "options", type == null ? columnType : type, serial.options())
                    : finding(column, table, "sequenceType", "has the type " + type + ", which numbers nothing");
        }
        return Stream.empty();
    }

    private static Stream<SourceFinding> check(
            ColumnDeclaration column, TableDeclaration table, String value, String type, SequenceNumbers numbers) {
        return TYPES.contains(type)
                ? problem(numbers.of(type)).stream().flatMap(problem -> finding(column, table, value, problem))
                : Stream.empty(); // another rule says so
    }

    private static Optional<String> problem(SequenceOptions options) {
        long greatest = SequenceOptions.greatest(options.type());
        if (options.increment() == 0) {
            return Optional.of("has the increment 0");
        }
        if (options.cache() < 1) {
            return Optional.of("has the cache " + options.cache() + ", which has to be 1 or more");
        }
        if (options.maxValue() > greatest || options.minValue() < -greatest - 1) {
            return Optional.of("has limits that " + options.type() + " does not reach");
        }
        if (options.minValue() >= options.maxValue()) {
            return Optional.of(
                    "counts from " + options.minValue() + " to " + options.maxValue() + ", which is no range");
        }
        return options.start() < options.minValue() || options.start() > options.maxValue()
                ? Optional.of("starts with " + options.start() + ", outside " + options.minValue() + " to "
                        + options.maxValue())
                : Optional.empty();
    }

    private static Stream<SourceFinding> finding(
            ColumnDeclaration column, TableDeclaration table, String value, String problem) {
        ColumnValue source = column.value();
        return source == null
                ? Stream.empty()
                : Stream.of(SourceFinding.at(
                        table.place(column).annotation(source.annotation()).value(value),
                        DeclarationCode.SEQUENCE_NUMBERS,
                        "The sequence of " + table.place(column) + " " + problem + ".",
                        "Correct it, or leave it out for what SQL has."));
    }
}

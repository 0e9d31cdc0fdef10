package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.declaration.WarningCode;
import java.util.stream.Stream;

/** A type that PostgreSQL has for the sake of the standard or of old schemas, where another one serves better. */
final class ColumnTypeAdvice implements TableAdvice {
    private final WarningCode code;
    private final String type;
    private final String problem;
    private final String remedy;

    private ColumnTypeAdvice(WarningCode code, String type, String problem, String remedy) {
        this.code = code;
        this.type = type;
        this.problem = problem;
        this.remedy = remedy;
    }

    static Advice timestamp() {
        return new ColumnTypeAdvice(
                WarningCode.TIMESTAMP_WITHOUT_ZONE,
                "timestamp",
                "is a timestamp without time zone, which names no point in time: each reader takes it for one in a zone of"
                        + " his own.",
                "Make it an Instant or an OffsetDateTime (timestamptz), unless it is meant to be a clock on the wall.");
    }

    @Override
    public WarningCode code() {
        return code;
    }

    @Override
    public Stream<SourceFinding> check(TableDeclaration table) {
        return table.columns().stream().filter(this::isOfType).map(column -> finding(column, table));
    }

    private boolean isOfType(ColumnDeclaration column) {
        return TypeMapping.columnType(column)
                .filter(columnType -> columnType.name().equals(type))
                .isPresent();
    }

    private SourceFinding finding(ColumnDeclaration column, TableDeclaration table) {
        return SourceFinding.at(
                table.place(column),
                code,
                "Column " + column.columnName() + " of " + table.place(column) + " " + problem,
                remedy);
    }
}

package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.schema.model.ColumnType;
import java.util.function.Consumer;

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

    static Advice paddedText() {
        return new ColumnTypeAdvice(
                WarningCode.PADDED_TEXT,
                "char",
                "is a char(n), which PostgreSQL fills up with spaces; it is neither smaller nor faster than text.",
                "Make it text or varchar(n), with a @Check on the length where that has to be exact.");
    }

    static Advice textualJson() {
        return new ColumnTypeAdvice(
                WarningCode.TEXTUAL_JSON,
                "json",
                "is json, which is parsed anew by every query, and can be neither compared nor indexed.",
                "Make it jsonb (@Json alone), unless spaces, the order of keys or repeated keys have to be kept.");
    }

    static Advice money() {
        return new ColumnTypeAdvice(
                WarningCode.MONEY,
                "money",
                "is money, whose currency and decimal places are a setting of the server that reads it.",
                "Make it a BigDecimal with precision and scale (numeric), beside a column for the currency.");
    }

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        for (ColumnDeclaration column : table.columns()) {
            ColumnType columnType = TypeMapping.columnType(column).orElse(null);
            if (columnType != null && columnType.name().equals(type)) {
                findings.accept(finding(column, table));
            }
        }
    }

    private SourceFinding finding(ColumnDeclaration column, TableDeclaration table) {
        return SourceFinding.at(
                table.place(column),
                code,
                "Column " + column.columnName() + " of " + table.place(column) + " " + problem,
                remedy);
    }
}

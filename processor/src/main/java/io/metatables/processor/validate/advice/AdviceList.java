package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.Suppressions;
import io.metatables.processor.declaration.WarningCode;

/** What gives each advice. Only what is asked for is loaded, since some advice is for those who want it. */
final class AdviceList {

    private AdviceList() {}

    static Advice of(WarningCode code, Suppressions suppressions) {
        return switch (code) {
            case UNKNOWN_SUPPRESSION -> new SuppressionAdvice(suppressions);
            case FOREIGN_KEY_WITHOUT_INDEX -> new ForeignKeyIndexAdvice();
            case REDUNDANT_INDEX -> new RedundantIndexAdvice();
            case REDUNDANT_UNIQUE -> new RedundantUniqueAdvice();
            case TIMESTAMP_WITHOUT_ZONE -> ColumnTypeAdvice.timestamp();
            case PADDED_TEXT -> ColumnTypeAdvice.paddedText();
            case TEXTUAL_JSON -> ColumnTypeAdvice.textualJson();
            case MONEY -> ColumnTypeAdvice.money();
            case CIRCULAR_CASCADE -> new CircularCascadeAdvice();
            case NAMES_DIFFER_BY_CASE -> new CaseAdvice();
            case INDEX_ROW_SIZE -> new IndexRowAdvice();
            case FOREIGN_KEY_TYPES_DIFFER -> new ForeignKeyTypeAdvice();
            case SET_NULL_ON_NOT_NULL -> new SetNullAdvice();
            case FRACTIONAL_MONEY -> new MoneyNameAdvice();
            case RESERVED_WORD -> new ReservedWordAdvice();
            case MISSING_DESCRIPTION -> new DescriptionAdvice();
        };
    }
}

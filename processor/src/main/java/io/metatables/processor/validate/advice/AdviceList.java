package io.metatables.processor.validate.advice;

import java.util.List;

/** Every advice about declarations, in the order in which their findings are printed. */
final class AdviceList {
    static final List<Advice> ALL = List.of(
            new ForeignKeyIndexAdvice(),
            new ForeignKeyTypeAdvice(),
            new SetNullAdvice(),
            new RedundantIndexAdvice(),
            new RedundantUniqueAdvice(),
            ColumnTypeAdvice.timestamp(),
            ColumnTypeAdvice.paddedText(),
            ColumnTypeAdvice.textualJson(),
            ColumnTypeAdvice.money(),
            new CircularCascadeAdvice(),
            new CaseAdvice(),
            new IndexRowAdvice(),
            new ReservedWordAdvice(),
            new MoneyNameAdvice(),
            new DescriptionAdvice());

    private AdviceList() {}
}

package io.metatables.schema.plan;

import io.metatables.schema.diff.ChangeType;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.diff.TypeConversion;
import io.metatables.schema.hazard.TypeRewrite;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.naming.PhysicalName;
import io.metatables.schema.script.Mark;
import io.metatables.schema.step.AddShadow;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.BuildIndex;
import io.metatables.schema.step.FillColumn;
import io.metatables.schema.step.Filling;
import io.metatables.schema.step.RemoveIndex;
import io.metatables.schema.step.RemoveShadow;
import io.metatables.schema.step.Step;
import io.metatables.schema.step.SwapShadow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which stages a column of a table that is in use gets another type. Where PostgreSQL would write every row anew under the
 * lock, another column comes beside it, is kept up to date by a trigger, filled and indexed while everybody works, and takes its
 * place at the end. The way back changes the type in place: it is taken rarely, and says what it costs.
 *
 * @param change the change of type
 * @param context what it has to go by
 */
record StagesOfNewType(ChangeType change, PlanContext context) {

    List<Stage> stages() {
        if (!TypeRewrite.isNeeded(change.from(), change.to())) {
            return Stage.direct(change);
        }
        return ReplaceableColumn.find(change, context.scope())
                .map(this::replaced)
                .orElseGet(() -> Stage.direct(change));
    }

    private List<Stage> replaced(ReplaceableColumn replaceable) {
        Column column = replaceable.column();
        String shadow = PhysicalName.cut("new__" + column.name());
        List<Stage> stages = new ArrayList<>(added(column, shadow));
        if (!column.nullable()) {
            stages.addAll(new NotNullProof(table(), shadow, context).stagesOfNewColumn(change));
        }
        Map<NamedObject, String> built = new LinkedHashMap<>();
        for (NamedObject object : replaceable.objects()) {
            ShadowIndex index = ShadowIndex.of(object, column.name(), shadow);
            built.put(object, index.index().name());
            stages.add(new Stage(
                    change,
                    List.of(new BuildIndex(table(), index.index())),
                    List.of(new RemoveIndex(table(), index.index()))));
        }
        stages.add(swapped(replaceable, shadow, built));
        return stages;
    }

    private List<Stage> added(Column column, String shadow) {
        Column empty = column.withName(shadow)
                .withNullable(true)
                .withDefaultExpression(null)
                .withDescription(null);
        return List.of(
                new Stage(
                        change,
                        List.of(new AddShadow(table(), column.name(), change.from(), empty, conversion())),
                        List.of(new RemoveShadow(table(), column.name(), shadow))),
                new Stage(
                        change,
                        List.of(new FillColumn(table(), shadow, new Filling.FromTrigger(column.name()))),
                        List.of()));
    }

    private Optional<Mark> conversion() {
        return TypeConversion.between(change.from(), change.to()).lossless()
                ? Optional.empty()
                : Optional.of(new Mark(
                        Mark.Kind.FILL,
                        "how NEW." + change.column() + ", a " + change.from() + ", becomes a " + change.to()
                                + " without losing what matters, such as NEW." + change.column() + "::" + change.to()));
    }

    private Stage swapped(ReplaceableColumn replaceable, String shadow, Map<NamedObject, String> built) {
        List<Step> steps = new ArrayList<>(List.of(new SwapShadow(table(), replaceable.column(), shadow, built)));
        for (NamedObject object : replaceable.objects()) {
            steps.addAll(GentleAddition.marks(
                    table(), object, context.scope().marksMeanwhile(replaceable.table(), object.name())));
        }
        return new Stage(change, steps, List.of(new ApplyChange(change.reverse().change())));
    }

    private TableRef table() {
        return change.table();
    }
}

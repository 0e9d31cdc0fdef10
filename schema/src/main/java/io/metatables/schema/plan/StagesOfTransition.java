package io.metatables.schema.plan;

import io.metatables.schema.diff.AddFormerColumn;
import io.metatables.schema.diff.AddFormerView;
import io.metatables.schema.diff.DropFormerColumn;
import io.metatables.schema.diff.DropFormerView;
import io.metatables.schema.diff.RenameColumn;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.diff.TransitionChange;
import io.metatables.schema.hazard.RevisionScope;
import io.metatables.schema.model.TransitionalColumn;
import io.metatables.schema.step.AddTwin;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.FillColumn;
import io.metatables.schema.step.Filling;
import io.metatables.schema.step.RemoveShadow;
import io.metatables.schema.step.Step;
import io.metatables.schema.step.SwapTwin;
import java.util.List;

/**
 * In which stages a former name comes and goes while both are in use.
 *
 * @param scope what else the same revision does
 */
record StagesOfTransition(RevisionScope scope) implements TransitionChange.Visitor<List<Stage>> {

    /**
     * In which stages a column gets another name without losing the former one. A twin comes under the new name and is filled; then
     * the two exchange their names. So the column that has the keys and indexes has the new one at once, and its twin the former.
     */
    static List<Stage> renaming(RenameColumn change, AddFormerColumn former) {
        TableRef table = change.table();
        return List.of(
                new Stage(
                        change,
                        List.of(new AddTwin(table, change.from(), former.twin(change.to()))),
                        List.of(new RemoveShadow(table, change.from(), change.to()))),
                new Stage(change, List.of(fill(table, change.to(), change.from())), List.of()),
                new Stage(
                        change,
                        List.of(new SwapTwin(table, former.former())),
                        List.of(
                                new ApplyChange(former.reverse().change()),
                                new ApplyChange(change.reverse().change()))));
    }

    /** None for a column that gets its new name in the same revision: that brings the former one. */
    @Override
    public List<Stage> visitAddFormerColumn(AddFormerColumn change) {
        return scope.renames(change)
                ? List.of()
                : List.of(
                        new Stage(
                                change,
                                List.of(new ApplyChange(change)),
                                List.of(new ApplyChange(change.reverse().change()))),
                        new Stage(change, List.of(fill(change.table(), change.former())), List.of()));
    }

    /** The way back fills in a script of its own, after the one that adds. */
    @Override
    public List<Stage> visitDropFormerColumn(DropFormerColumn change) {
        return List.of(
                new Stage(change, List.of(), List.of(fill(change.table(), change.former()))),
                new Stage(
                        change,
                        List.of(new ApplyChange(change)),
                        List.of(new ApplyChange(change.reverse().change()))));
    }

    @Override
    public List<Stage> visitAddFormerView(AddFormerView change) {
        return Stage.direct(change);
    }

    @Override
    public List<Stage> visitDropFormerView(DropFormerView change) {
        return Stage.direct(change);
    }

    private static Step fill(TableRef table, TransitionalColumn former) {
        return fill(table, former.name(), former.column());
    }

    private static Step fill(TableRef table, String twin, String original) {
        return new FillColumn(table, twin, new Filling.FromTwin(original));
    }
}

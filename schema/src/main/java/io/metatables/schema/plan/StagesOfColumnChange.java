package io.metatables.schema.plan;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.diff.ChangeCollation;
import io.metatables.schema.diff.ChangeColumnStorage;
import io.metatables.schema.diff.ChangeDefault;
import io.metatables.schema.diff.ChangeGeneration;
import io.metatables.schema.diff.ChangeType;
import io.metatables.schema.diff.ColumnChange;
import io.metatables.schema.diff.CommentColumn;
import io.metatables.schema.diff.DropColumn;
import io.metatables.schema.diff.DropNotNull;
import io.metatables.schema.diff.RenameColumn;
import io.metatables.schema.diff.SetNotNull;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.Step;
import java.util.List;
import java.util.stream.Stream;

/**
 * In which stages a column of a table that is in use changes.
 *
 * @param context what it has to go by
 * @param following what is left to do for the sequence of a column
 */
record StagesOfColumnChange(PlanContext context, FollowingSequence following)
        implements ColumnChange.Visitor<List<Stage>> {

    StagesOfColumnChange(PlanContext context) {
        this(context, new FollowingSequence(context));
    }

    @Override
    public List<Stage> visitAddColumn(AddColumn change) {
        return new StagesOfNewColumn(change, context).stages();
    }

    @Override
    public List<Stage> visitDropColumn(DropColumn change) {
        return following(
                change, List.of(), following.of(change.table(), change.column().generation()));
    }

    @Override
    public List<Stage> visitRenameColumn(RenameColumn change) {
        return context.scope()
                .formerColumn(change)
                .map(former -> StagesOfTransition.renaming(change, former))
                .orElseGet(() -> Stage.direct(change));
    }

    @Override
    public List<Stage> visitChangeType(ChangeType change) {
        return new StagesOfNewType(change, context).stages();
    }

    @Override
    public List<Stage> visitSetNotNull(SetNotNull change) {
        return new NotNullProof(change.table(), change.column(), context).stages(change);
    }

    @Override
    public List<Stage> visitDropNotNull(DropNotNull change) {
        NotNullProof proof = new NotNullProof(change.table(), change.column(), context);
        return List.of(new Stage(change, proof.optional(change), proof.inOneScript()));
    }

    @Override
    public List<Stage> visitChangeDefault(ChangeDefault change) {
        return Stage.direct(change);
    }

    @Override
    public List<Stage> visitCommentColumn(CommentColumn change) {
        return Stage.direct(change);
    }

    @Override
    public List<Stage> visitChangeGeneration(ChangeGeneration change) {
        return change.from() != null && change.to() != null
                ? Stage.direct(change)
                : following(
                        change, following.of(change.table(), change.to()), following.of(change.table(), change.from()));
    }

    /** The change as it is, and its reverse as it is, each with what follows. */
    private static List<Stage> following(ColumnChange change, List<Step> up, List<Step> down) {
        return List.of(new Stage(
                change,
                joined(new ApplyChange(change), up),
                joined(new ApplyChange(change.reverse().change()), down)));
    }

    private static List<Step> joined(Step first, List<Step> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    @Override
    public List<Stage> visitChangeCollation(ChangeCollation change) {
        return Stage.direct(change);
    }

    @Override
    public List<Stage> visitChangeColumnStorage(ChangeColumnStorage change) {
        return Stage.direct(change);
    }
}

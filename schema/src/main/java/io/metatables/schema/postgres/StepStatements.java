package io.metatables.schema.postgres;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.step.AddFillingColumn;
import io.metatables.schema.step.AddKeyOverIndex;
import io.metatables.schema.step.AddProvedForeignKey;
import io.metatables.schema.step.AddShadow;
import io.metatables.schema.step.AddTwin;
import io.metatables.schema.step.AddUnvalidated;
import io.metatables.schema.step.AddUnvalidatedNotNull;
import io.metatables.schema.step.AddWithoutPartitions;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.AttachDetached;
import io.metatables.schema.step.AttachIndexes;
import io.metatables.schema.step.BuildIndex;
import io.metatables.schema.step.DetachPartition;
import io.metatables.schema.step.DropDetached;
import io.metatables.schema.step.FillColumn;
import io.metatables.schema.step.FollowNullability;
import io.metatables.schema.step.FollowPersistence;
import io.metatables.schema.step.HandOverSequence;
import io.metatables.schema.step.RemoveConstraint;
import io.metatables.schema.step.RemoveIndex;
import io.metatables.schema.step.RemovePartitionedIndex;
import io.metatables.schema.step.RemoveShadow;
import io.metatables.schema.step.RequireNotNull;
import io.metatables.schema.step.SetProvedNotNull;
import io.metatables.schema.step.Step;
import io.metatables.schema.step.SwapShadow;
import io.metatables.schema.step.SwapTwin;
import io.metatables.schema.step.ValidateConstraint;
import java.util.ArrayList;
import java.util.List;

/** The statements of a step, each with its semicolon. */
final class StepStatements implements Step.Visitor<List<String>> {

    @Override
    public List<String> visitApplyChange(ApplyChange step) {
        return step.change().accept(new ChangeStatements());
    }

    /** An interrupted build leaves an index that is not valid; to say IF NOT EXISTS would keep it. */
    @Override
    public List<String> visitBuildIndex(BuildIndex step) {
        QualifiedName table = step.table().name();
        return List.of(dropIndex(table, step.index().name()), IndexDefinition.createConcurrently(table, step.index()));
    }

    @Override
    public List<String> visitRemoveIndex(RemoveIndex step) {
        return List.of(dropIndex(step.table().name(), step.index().name()));
    }

    @Override
    public List<String> visitAddKeyOverIndex(AddKeyOverIndex step) {
        return List.of(alter(step.table().name()) + "\n    ADD "
                + ConstraintDefinition.overIndex(step.key(), step.key().name()) + ";");
    }

    @Override
    public List<String> visitAddUnvalidated(AddUnvalidated step) {
        return List.of(ObjectStatements.add(step.table().name(), step.constraint()));
    }

    @Override
    public List<String> visitValidateConstraint(ValidateConstraint step) {
        return List.of(alter(step.table().name()) + " VALIDATE CONSTRAINT " + Sql.name(step.constraint()) + ";");
    }

    @Override
    public List<String> visitRemoveConstraint(RemoveConstraint step) {
        return List.of(alter(step.table().name()) + " DROP CONSTRAINT IF EXISTS " + Sql.name(step.constraint()) + ";");
    }

    @Override
    public List<String> visitRequireNotNull(RequireNotNull step) {
        return List.of(alter(step.table().name()) + "\n    ADD CONSTRAINT " + Sql.name(step.check()) + " CHECK ("
                + Sql.name(step.column()) + " IS NOT NULL) NOT VALID;");
    }

    @Override
    public List<String> visitAddUnvalidatedNotNull(AddUnvalidatedNotNull step) {
        return List.of(alter(step.table().name()) + "\n    ADD CONSTRAINT " + Sql.name(step.constraint()) + " NOT NULL "
                + Sql.name(step.column()) + " NOT VALID;");
    }

    @Override
    public List<String> visitSetProvedNotNull(SetProvedNotNull step) {
        String alter = alter(step.table().name());
        return List.of(
                alter + " ALTER COLUMN " + Sql.name(step.column()) + " SET NOT NULL;",
                alter + " DROP CONSTRAINT " + Sql.name(step.check()) + ";");
    }

    @Override
    public List<String> visitAddFillingColumn(AddFillingColumn step) {
        QualifiedName table = step.table().name();
        String column = step.column().name();
        QualifiedName sequence = step.sequence().name();
        List<String> statements = new ArrayList<>(
                List.of(SequenceDefinition.create(sequence, step.sequence().options())));
        statements.addAll(new ColumnStatements().visitAddColumn(new AddColumn(step.table(), step.column())));
        statements.add(alter(table) + " ALTER COLUMN " + Sql.name(column) + " SET DEFAULT "
                + FillStatement.nextValue(sequence) + ";");
        statements.add(ColumnDefinition.own(sequence, table, column));
        return statements;
    }

    @Override
    public List<String> visitFillColumn(FillColumn step) {
        return List.of(FillStatement.of(step));
    }

    @Override
    public List<String> visitHandOverSequence(HandOverSequence step) {
        String alter = alter(step.table().name()) + " ALTER COLUMN " + Sql.name(step.column());
        Identity identity = step.identity();
        String own = Sql.literal(Sql.name(identity.sequence().name()));
        return List.of(
                alter + " DROP DEFAULT;",
                alter + " ADD " + ColumnDefinition.identity(identity) + ";",
                "SELECT setval(" + own + "::regclass, last_value, is_called) FROM " + Sql.name(step.sequence()) + ";",
                "DROP SEQUENCE " + Sql.name(step.sequence()) + ";");
    }

    @Override
    public List<String> visitFollowPersistence(FollowPersistence step) {
        return List.of(PersistenceStatement.of(step.table().name(), step.sequence()));
    }

    @Override
    public List<String> visitAddShadow(AddShadow step) {
        return ShadowStatements.add(step);
    }

    @Override
    public List<String> visitRemoveShadow(RemoveShadow step) {
        return ShadowStatements.remove(step);
    }

    @Override
    public List<String> visitSwapShadow(SwapShadow step) {
        return ShadowStatements.swap(step);
    }

    @Override
    public List<String> visitAddTwin(AddTwin step) {
        return TwinStatements.add(step);
    }

    @Override
    public List<String> visitSwapTwin(SwapTwin step) {
        return TwinStatements.swap(step);
    }

    @Override
    public List<String> visitAddWithoutPartitions(AddWithoutPartitions step) {
        return List.of(PartitionedObjectStatements.addOnly(step.table().name(), step.object()));
    }

    @Override
    public List<String> visitAttachIndexes(AttachIndexes step) {
        return PartitionedObjectStatements.attach(step);
    }

    @Override
    public List<String> visitRemovePartitionedIndex(RemovePartitionedIndex step) {
        return List.of("DROP INDEX IF EXISTS "
                + Sql.name(step.table().name().schema(), step.index().name()) + ";");
    }

    @Override
    public List<String> visitAddProvedForeignKey(AddProvedForeignKey step) {
        return PartitionedObjectStatements.addProved(step);
    }

    @Override
    public List<String> visitDetachPartition(DetachPartition step) {
        return DetachStatements.detach(step);
    }

    @Override
    public List<String> visitAttachDetached(AttachDetached step) {
        return DetachStatements.attach(step);
    }

    @Override
    public List<String> visitDropDetached(DropDetached step) {
        return List.of("DROP TABLE " + Sql.name(step.partition()) + ";");
    }

    @Override
    public List<String> visitFollowNullability(FollowNullability step) {
        return List.of(PartitionNullability.optional(step.table().name(), step.column()));
    }

    private static String dropIndex(QualifiedName table, String index) {
        return "DROP INDEX CONCURRENTLY IF EXISTS " + Sql.name(table.schema(), index) + ";";
    }

    private static String alter(QualifiedName table) {
        return "ALTER TABLE " + Sql.name(table);
    }
}

package io.metatables.schema.postgres;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.UniqueConstraint;
import java.util.Optional;

/** A constraint as CREATE TABLE and ALTER TABLE ... ADD spell it; empty for an index, which is a statement of its own. */
final class ConstraintDefinition implements NamedObject.Visitor<Optional<String>> {

    @Override
    public Optional<String> visitPrimaryKey(PrimaryKey key) {
        return constraint(key, "PRIMARY KEY (" + Sql.names(key.columns()) + ")");
    }

    @Override
    public Optional<String> visitUniqueConstraint(UniqueConstraint key) {
        return constraint(key, "UNIQUE (" + Sql.names(key.columns()) + ")");
    }

    @Override
    public Optional<String> visitForeignKey(ForeignKey key) {
        return constraint(
                key,
                "FOREIGN KEY (" + Sql.names(key.columns()) + ") REFERENCES " + Sql.name(key.target()) + " ("
                        + Sql.names(key.targetColumns()) + ")" + action(" ON UPDATE ", key.onUpdate())
                        + action(" ON DELETE ", key.onDelete()));
    }

    @Override
    public Optional<String> visitCheckConstraint(CheckConstraint check) {
        return constraint(check, "CHECK (" + Definitions.condition(check.condition()) + ")");
    }

    @Override
    public Optional<String> visitExclusionConstraint(ExclusionConstraint exclusion) {
        return constraint(exclusion, "EXCLUDE " + exclusion.elements());
    }

    @Override
    public Optional<String> visitIndex(Index index) {
        return Optional.empty();
    }

    private static Optional<String> constraint(NamedObject constraint, String definition) {
        return Optional.of("CONSTRAINT " + Sql.name(constraint.name()) + " " + definition);
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + Definitions.action(action);
    }
}

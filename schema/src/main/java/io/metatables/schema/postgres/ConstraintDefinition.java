package io.metatables.schema.postgres;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Constraint;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ForeignKeyOptions;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.MatchType;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A constraint as CREATE TABLE and ALTER TABLE ... ADD spell it; empty for an index, which is a statement of its own. */
final class ConstraintDefinition implements NamedObject.Visitor<Optional<String>> {

    @Override
    public Optional<String> visitPrimaryKey(PrimaryKey key) {
        return constraint(key, "PRIMARY KEY (" + Sql.names(key.columns()) + ")" + rest(key.options()));
    }

    @Override
    public Optional<String> visitUniqueConstraint(UniqueConstraint key) {
        String nulls = key.options().nullsNotDistinct() ? "NULLS NOT DISTINCT " : "";
        return constraint(key, "UNIQUE " + nulls + "(" + Sql.names(key.columns()) + ")" + rest(key.options()));
    }

    /** A key over an index, which has said all but whether it is deferrable, and which gets the name of the key. */
    static String overIndex(Constraint key, String index) {
        return key instanceof PrimaryKey primary
                ? overIndex(key, "PRIMARY KEY", index, primary.options())
                : overIndex(key, "UNIQUE", index, ((UniqueConstraint) key).options());
    }

    private static String overIndex(Constraint key, String kind, String index, KeyOptions options) {
        return "CONSTRAINT " + Sql.name(key.name()) + " " + kind + " USING INDEX " + Sql.name(index)
                + deferrable(options.deferrability());
    }

    private static String rest(KeyOptions options) {
        return ofIndex(options.include(), options.storageParameters(), options.tablespace())
                + deferrable(options.deferrability());
    }

    private static String ofIndex(
            List<String> include, SortedMap<String, String> parameters, @Nullable String tablespace) {
        return IndexDefinition.include(include)
                + Parameters.with(parameters)
                + (tablespace == null ? "" : " USING INDEX TABLESPACE " + Sql.name(tablespace));
    }

    private static String deferrable(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    @Override
    public Optional<String> visitForeignKey(ForeignKey key) {
        ForeignKeyOptions options = key.options();
        String setColumns =
                options.onDeleteColumns().isEmpty() ? "" : " (" + Sql.names(options.onDeleteColumns()) + ")";
        return constraint(
                key,
                "FOREIGN KEY (" + Sql.names(key.columns()) + ") REFERENCES " + Sql.name(key.target()) + " ("
                        + Sql.names(key.targetColumns()) + ")"
                        + (options.match() == MatchType.FULL ? " MATCH FULL" : "")
                        + action(" ON UPDATE ", key.onUpdate()) + action(" ON DELETE ", key.onDelete()) + setColumns
                        + deferrable(options.deferrability()) + valid(options.valid()));
    }

    @Override
    public Optional<String> visitCheckConstraint(CheckConstraint check) {
        return constraint(
                check,
                "CHECK (" + Definitions.condition(check.condition()) + ")" + (check.inherited() ? "" : " NO INHERIT")
                        + valid(check.valid()));
    }

    @Override
    public Optional<String> visitExclusionConstraint(ExclusionConstraint exclusion) {
        IndexOptions options = exclusion.options();
        String elements = exclusion.elements().stream()
                .map(it -> IndexDefinition.element(it.element()) + " WITH " + it.operator())
                .collect(Collectors.joining(", "));
        return constraint(
                exclusion,
                "EXCLUDE USING " + Sql.name(options.method()) + " (" + elements + ")"
                        + ofIndex(options.include(), options.storageParameters(), options.tablespace())
                        + (options.where() == null ? "" : " WHERE (" + Sql.lossless(options.where()) + ")")
                        + deferrable(exclusion.deferrability()));
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

    private static String valid(boolean valid) {
        return valid ? "" : " NOT VALID";
    }
}

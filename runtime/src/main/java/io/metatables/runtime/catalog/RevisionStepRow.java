package io.metatables.runtime.catalog;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Id;
import io.metatables.annotations.Identity;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Every step that an upgrade, a downgrade or a baseline has registered, one row each.
 *
 * @param step numbers the steps in the order in which they were registered
 * @param namespace the group that the identifiers belong to
 * @param provider the class that declares the provider
 * @param historyTable the provider's history table, which tells two providers apart
 * @param targetSchema the schema of the tables without a schema
 * @param kind how the database came from one revision to the next
 * @param revision the revision that was applied, taken back or found
 * @param reached the revision that the database was at after the step, or base
 * @param message what a person said of the revision
 * @param elapsedMillis how long the step took; null if nobody measured it
 * @param doneAt when the step was registered
 * @param doneBy the role that had logged in
 * @param handedOverAt when the hooks of the provider had done with the step; null: they have not, or there is none
 */
@MetaTable(schema = CatalogTables.SCHEMA, identifier = "RevisionStep")
@Index(members = {"namespace", "historyTable", "targetSchema"})
public record RevisionStepRow(
        @Id @Identity long step,
        String namespace,
        String provider,
        String historyTable,
        @Column(length = 63) String targetSchema,
        StepKind kind,
        String revision,
        String reached,
        String message,
        @Nullable Long elapsedMillis,
        @ColumnDefault("now()") Instant doneAt,
        @ColumnDefault("SESSION_USER") String doneBy,
        @Nullable Instant handedOverAt) {}

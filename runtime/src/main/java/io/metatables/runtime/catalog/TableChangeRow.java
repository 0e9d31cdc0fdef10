package io.metatables.runtime.catalog;

import io.metatables.annotations.Column;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a step did to the registration of a table, one row for each.
 *
 * @param step the step
 * @param tableUid the table, by the uid that it keeps for good
 * @param identifier the logical name after the step
 * @param physicalSchema the schema of the table after the step
 * @param change what became of the registration
 * @param formerIdentifier the logical name before the step, of a renamed table
 */
@MetaTable(schema = CatalogTables.SCHEMA, identifier = "TableChange")
public record TableChangeRow(
        @Id @ForeignKey(target = RevisionStepRow.class, onDelete = ReferentialAction.CASCADE)
        long step,

        @Id @Index UUID tableUid,
        String identifier,
        @Column(length = 63) String physicalSchema,
        ChangeKind change,
        @Nullable String formerIdentifier) {}

package io.metatables.schema.plan;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.ChangePhase;
import io.metatables.schema.diff.CreateTable;
import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes in an order in which PostgreSQL can make them. Foreign keys are taken out of the tables that are created or dropped, so
 * that tables may refer to each other in a circle.
 */
public final class OrderedChanges {
    private OrderedChanges() {}

    /**
     * Puts changes in order.
     *
     * @param changes as the differ found them, in its order
     * @return the same, and those of foreign keys that they held
     */
    public static List<SchemaChange> of(List<SchemaChange> changes) {
        List<SchemaChange> ordered = new ArrayList<>();
        for (SchemaChange change : changes) {
            ordered.addAll(withoutForeignKeys(change));
        }
        ordered.sort(ChangePhase.ORDER);
        return ordered;
    }

    /**
     * What takes ordered changes back.
     *
     * @param ordered changes in an order in which they can be made
     * @return their reverses, from the last to the first
     */
    public static List<SchemaChange> reversed(List<SchemaChange> ordered) {
        List<SchemaChange> reversed = new ArrayList<>();
        for (int i = ordered.size() - 1; i >= 0; i--) {
            reversed.add(ordered.get(i).reverse().change());
        }
        return reversed;
    }

    private static List<SchemaChange> withoutForeignKeys(SchemaChange change) {
        List<SchemaChange> changes = new ArrayList<>();
        if (change instanceof CreateTable create && !create.table().care().external()) {
            Table table = create.table();
            changes.add(new CreateTable(bare(table)));
            for (ForeignKey key : table.foreignKeys()) {
                changes.add(new AddObject(TableRef.of(table), key, table.marksOf(key.name())));
            }
        } else if (change instanceof DropTable drop && !drop.table().care().external()) {
            Table table = drop.table();
            for (ForeignKey key : table.foreignKeys()) {
                changes.add(new DropObject(TableRef.of(table), key, table.marksOf(key.name())));
            }
            changes.add(new DropTable(bare(table)));
        } else {
            changes.add(change);
        }
        return changes;
    }

    private static Table bare(Table table) {
        Map<String, ObjectMarks> marks = new HashMap<>(table.marks());
        for (ForeignKey key : table.foreignKeys()) {
            marks.remove(key.name());
        }
        return table.toBuilder().foreignKeys(List.of()).marks(marks).build();
    }
}

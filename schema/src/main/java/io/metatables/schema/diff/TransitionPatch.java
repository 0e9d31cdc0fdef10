package io.metatables.schema.diff;

import io.metatables.schema.model.Table;
import io.metatables.schema.model.Transitional;
import io.metatables.schema.model.TransitionalColumn;
import java.util.ArrayList;
import java.util.List;

/** Makes a former name come to a table, or go from it. */
final class TransitionPatch implements TransitionChange.Visitor<Table> {
    private final Table table;
    private final Transitional before;

    TransitionPatch(Table table) {
        this.table = table;
        this.before = table.transitional();
    }

    @Override
    public Table visitAddFormerColumn(AddFormerColumn change) {
        String name = change.former().name();
        if (before.column(name).isPresent() || table.column(name).isPresent()) {
            throw new IllegalArgumentException(change.describe() + ": there is a column of that name already");
        }
        PatchVisitor.expect(change, table.column(change.former().column()).isPresent(), true);
        List<TransitionalColumn> columns = new ArrayList<>(before.columns());
        columns.add(change.former());
        return with(before.withColumns(columns));
    }

    @Override
    public Table visitDropFormerColumn(DropFormerColumn change) {
        List<TransitionalColumn> columns = new ArrayList<>(before.columns());
        PatchVisitor.expect(change, columns.remove(change.former()), true);
        return with(before.withColumns(columns));
    }

    @Override
    public Table visitAddFormerView(AddFormerView change) {
        PatchVisitor.expect(change, before.view(), null);
        return with(before.withView(change.view()));
    }

    @Override
    public Table visitDropFormerView(DropFormerView change) {
        PatchVisitor.expect(change, before.view(), change.view());
        return with(before.withView(null));
    }

    private Table with(Transitional after) {
        return table.toBuilder().transitional(after).build();
    }
}

package io.metatables.schema.testing;

import io.metatables.schema.diff.ObjectRenames;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds what is rare to a pair of schemas. What the two have in common is mostly adorned alike, because the dice depend on its name;
 * now and then the later schema throws again, so that what is rare changes too.
 */
final class RichPair {
    private final long seed;
    private final SchemaPair plain;

    RichPair(long seed, SchemaPair plain) {
        this.seed = seed;
        this.plain = plain;
    }

    SchemaPair pair() {
        RichTypes typesBefore = new RichTypes(seed, 0);
        RichTypes typesAfter = new RichTypes(seed, 1);
        DatabaseSchema from = rich(plain.from(), typesBefore, 0);
        DatabaseSchema to = rich(plain.to(), typesAfter, 1);
        Map<String, Map<String, String>> columns = new HashMap<>(plain.renames().columns());
        columns.putAll(RichTables.COLUMN_RENAMES);
        ObjectRenames objects = typesAfter.renames();
        return new SchemaPair(from, to, new Renames(plain.renames().tables(), columns, objects));
    }

    private DatabaseSchema rich(DatabaseSchema schema, RichTypes types, int state) {
        Set<QualifiedName> targets = new HashSet<>();
        schema.tables().forEach(table -> table.foreignKeys().forEach(key -> targets.add(key.target())));
        List<Table> tables = new ArrayList<>();
        for (Table table : schema.tables()) {
            Dice dice = Dice.of(seed, table.identifier(), state);
            Table typed = types.withColumns(new RichColumns(seed, state).adorned(table), dice);
            Table adorned = new RichObjects(seed, state, targets.contains(table.name())).adorned(typed);
            tables.add(new RichMarks(seed, state, adorned).marked());
        }
        tables.addAll(new RichTables(seed, state).tables());
        return schema.withTables(tables).withObjects(types.objects());
    }
}

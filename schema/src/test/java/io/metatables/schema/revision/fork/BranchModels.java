package io.metatables.schema.revision.fork;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.Table;
import io.metatables.schema.snapshot.SampleTables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The models of two branches: some tables that both have, and what each does to them. */
final class BranchModels {
    private static final List<String> FIRST = List.of("Account", "Branch", "Currency", "Desk", "Entity", "Firm");

    private BranchModels() {}

    /** The model before the fork. */
    static DatabaseSchema first() {
        return with();
    }

    private static DatabaseSchema schema(Stream<Table> tables) {
        return SampleTables.EMPTY.withTables(tables.toList());
    }

    /** The model of the first revision with some tables in the place of those that were, or new. */
    static DatabaseSchema with(Table... tables) {
        List<String> replaced = Stream.of(tables).map(Table::identifier).toList();
        Stream<Table> others =
                FIRST.stream().filter(name -> !replaced.contains(name)).map(SampleTables::small);
        return schema(Stream.concat(others, Stream.of(tables)));
    }

    static Table with(String identifier, String... columns) {
        Table table = SampleTables.small(identifier);
        List<Column> all = new ArrayList<>(table.columns());
        for (String column : columns) {
            all.add(SampleTables.column(column, "text").withNullable(true));
        }
        return table.toBuilder().columns(all).build();
    }

    /** The last of the columns has a value in each row, and no default. */
    static Table withMandatory(String identifier, String... columns) {
        Table table = with(identifier, columns);
        List<Column> all = new ArrayList<>(table.columns());
        all.add(all.remove(all.size() - 1).withNullable(false));
        return table.toBuilder().columns(all).build();
    }

    static Table referring(String identifier, String target) {
        return SampleTables.small(identifier).toBuilder()
                .foreignKeys(List.of(new ForeignKey(
                        "fk_" + identifier,
                        List.of("uid"),
                        QualifiedName.of(target),
                        List.of("uid"),
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION)))
                .build();
    }
}

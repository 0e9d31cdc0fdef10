package io.metatables.processor.validate;

import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** PostgreSQL takes 1600 columns in a table and 32 in a key. */
final class SizeRule implements TableRule {
    private static final int MAX_COLUMNS = 1600;
    private static final int MAX_KEY_COLUMNS = 32;

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        String name = table.model().name();
        int primaryKey = table.columnsWith(ColumnRole.ID).size();
        int grain = table.columnsWith(ColumnRole.DIMENSION).size() + 1;
        Stream<SourceFinding> ofTable = Stream.of(
                        check(name, table.columns().size(), MAX_COLUMNS, table.annotation()),
                        check("The primary key of " + name, primaryKey, MAX_KEY_COLUMNS, table.annotation()),
                        check("The grain of " + name, grain, MAX_KEY_COLUMNS, table.annotation()))
                .flatMap(findings -> findings);
        Stream<SourceFinding> ofKeys = table.keys().stream()
                .flatMap(key -> check("A key of " + name, key.members().size(), MAX_KEY_COLUMNS, key.source()));
        return Stream.concat(ofTable, ofKeys);
    }

    private static Stream<SourceFinding> check(String what, int columns, int limit, SourceRef place) {
        return columns <= limit
                ? Stream.empty()
                : Stream.of(SourceFinding.at(
                        place,
                        DeclarationCode.TOO_MANY_COLUMNS,
                        what + " has " + columns + " columns; PostgreSQL allows " + limit + ".",
                        "Split it, or store what belongs together as @Json."));
    }
}

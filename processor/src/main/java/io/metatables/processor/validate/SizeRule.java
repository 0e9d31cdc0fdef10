package io.metatables.processor.validate;

import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.KeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import java.util.function.Consumer;

/** PostgreSQL takes 1600 columns in a table and 32 in a key. */
final class SizeRule implements TableRule {
    private static final int MAX_COLUMNS = 1600;
    private static final int MAX_KEY_COLUMNS = 32;

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        String name = table.model().name();
        int columns = table.columns().size();
        if (columns > MAX_COLUMNS) {
            findings.accept(finding(name, columns, MAX_COLUMNS, table.annotation()));
        }
        int primaryKey = table.columnsWith(ColumnRole.ID).size();
        if (primaryKey > MAX_KEY_COLUMNS) {
            findings.accept(finding("The primary key of " + name, primaryKey, MAX_KEY_COLUMNS, table.annotation()));
        }
        int grain = table.columnsWith(ColumnRole.DIMENSION).size() + 1;
        if (grain > MAX_KEY_COLUMNS) {
            findings.accept(finding("The grain of " + name, grain, MAX_KEY_COLUMNS, table.annotation()));
        }
        for (KeyDeclaration key : table.keys()) {
            int members = key.members().size();
            if (members > MAX_KEY_COLUMNS) {
                findings.accept(finding("A key of " + name, members, MAX_KEY_COLUMNS, key.source()));
            }
        }
    }

    private static SourceFinding finding(String what, int columns, int limit, SourceRef place) {
        return SourceFinding.at(
                place,
                DeclarationCode.TOO_MANY_COLUMNS,
                what + " has " + columns + " columns; PostgreSQL allows " + limit + ".",
                "Split it, or store what belongs together as @Json.");
    }
}

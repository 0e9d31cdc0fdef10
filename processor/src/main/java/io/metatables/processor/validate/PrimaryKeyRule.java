package io.metatables.processor.validate;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.TableKind;
import java.util.List;
import java.util.stream.Stream;

/** A meta table has a primary key, or says that it has none. */
final class PrimaryKeyRule implements TableRule {

    @Override
    public Stream<SourceFinding> check(TableDeclaration table) {
        if (table.kind() == TableKind.TIME_INDEX_TABLE || table.columns().isEmpty()) {
            return Stream.empty();
        }
        List<ColumnDeclaration> key = table.columnsWith(ColumnRole.ID);
        boolean keyless = table.options().keyless();
        if (key.isEmpty() && !keyless) {
            return Stream.of(SourceFinding.at(
                    table.annotation(),
                    DeclarationCode.MISSING_PRIMARY_KEY,
                    "Meta table " + table.model().name() + " has no primary key.",
                    "Put @Id on the member that tells its rows apart, or write keyless = true if nothing does."));
        }
        return !key.isEmpty() && keyless
                ? Stream.of(SourceFinding.at(
                        table.annotation().value("keyless"),
                        DeclarationCode.KEYLESS_WITH_KEY,
                        table.model().name() + " says that it has no primary key, but "
                                + key.get(0).element() + " is marked @Id.",
                        "Remove keyless = true, or @Id."))
                : Stream.empty();
    }
}

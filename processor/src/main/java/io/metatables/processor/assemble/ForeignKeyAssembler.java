package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.ForeignKeyDetails;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ForeignKeyOptions;
import io.metatables.schema.naming.ObjectKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the foreign keys of one table.
 *
 * @param table a valid declaration
 * @param names how they are named
 * @param tables those that a foreign key may refer to
 */
record ForeignKeyAssembler(TableDeclaration table, ObjectNames names, ProviderTables tables) {

    List<ForeignKey> foreignKeys() {
        List<ForeignKey> foreignKeys = new ArrayList<>();
        for (ForeignKeyDeclaration key : table.foreignKeys()) {
            foreignKeys.add(foreignKey(key));
        }
        return foreignKeys;
    }

    private ForeignKey foreignKey(ForeignKeyDeclaration key) {
        TableDeclaration target = tables.of(key.target());
        List<String> columns = MemberColumns.names(table, key.members());
        List<String> targetMembers = key.targetMembers().isEmpty() ? target.primaryKeyMembers() : key.targetMembers();
        return new ForeignKey(
                names.of(ObjectKind.FOREIGN_KEY, columns, key.name()),
                columns,
                tables.name(target),
                MemberColumns.names(target, targetMembers),
                key.onDelete(),
                key.onUpdate(),
                options(key.details()));
    }

    private ForeignKeyOptions options(ForeignKeyDetails details) {
        if (details.isNone()) {
            return ForeignKeyOptions.DEFAULT;
        }
        return new ForeignKeyOptions(
                details.match(),
                MemberColumns.names(table, details.onDeleteMembers()),
                details.deferrability(),
                !details.notValid());
    }
}

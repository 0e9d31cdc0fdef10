package io.metatables.processor.assemble;

import io.metatables.processor.declaration.CheckDeclaration;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.KeyDetails;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import io.metatables.schema.naming.ObjectKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keys and checks of one table.
 *
 * @param table a valid declaration
 * @param names how they are named
 */
record KeyAssembler(TableDeclaration table, ObjectNames names) {

    @Nullable
    PrimaryKey primaryKey() {
        List<String> columns = MemberColumns.names(table, table.primaryKeyMembers());
        if (columns.isEmpty()) {
            return null;
        }
        PrimaryKeyDeclaration declared = table.constraints().primaryKey();
        return declared == null
                ? new PrimaryKey(names.of(ObjectKind.PRIMARY_KEY, columns, null), columns)
                : new PrimaryKey(
                        names.of(ObjectKind.PRIMARY_KEY, columns, declared.name()),
                        columns,
                        options(declared.details()));
    }

    List<UniqueConstraint> uniques() {
        List<UniqueConstraint> uniques = new ArrayList<>();
        for (UniqueDeclaration unique : table.uniques()) {
            uniques.add(unique(unique));
        }
        return uniques;
    }

    private UniqueConstraint unique(UniqueDeclaration declared) {
        List<String> columns = MemberColumns.names(table, declared.members());
        return new UniqueConstraint(
                names.of(ObjectKind.UNIQUE_CONSTRAINT, columns, declared.name()), columns, options(declared.details()));
    }

    private KeyOptions options(KeyDetails details) {
        if (details.isNone()) {
            return KeyOptions.DEFAULT;
        }
        return new KeyOptions(
                MemberColumns.names(table, details.include()),
                details.nullsNotDistinct(),
                details.deferrability(),
                Parameters.of(details.storageParameters()),
                details.tablespace());
    }

    /** Those that are written, and those of enums. */
    List<CheckConstraint> checks() {
        List<CheckConstraint> checks = new ArrayList<>();
        for (CheckDeclaration check : table.constraints().checks()) {
            checks.add(check(check));
        }
        for (ColumnDeclaration column : table.columns()) {
            if (!column.labels().isEmpty()) {
                checks.add(EnumChecks.of(column, names));
            }
        }
        return checks;
    }

    private CheckConstraint check(CheckDeclaration declared) {
        String member = declared.member();
        List<String> columns = member == null ? List.of() : List.of(MemberColumns.name(table, member));
        return new CheckConstraint(
                names.of(ObjectKind.CHECK_CONSTRAINT, columns, declared.name()),
                new CheckCondition.Expression(Expressions.canonical(declared.expression())),
                !declared.noInherit(),
                !declared.notValid());
    }
}

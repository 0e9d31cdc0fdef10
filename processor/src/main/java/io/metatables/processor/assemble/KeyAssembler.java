package io.metatables.processor.assemble;

import io.metatables.processor.declaration.CheckDeclaration;
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
import java.util.List;
import java.util.stream.Stream;
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
        return table.uniques().stream().map(this::unique).toList();
    }

    private UniqueConstraint unique(UniqueDeclaration declared) {
        List<String> columns = MemberColumns.names(table, declared.members());
        return new UniqueConstraint(
                names.of(ObjectKind.UNIQUE_CONSTRAINT, columns, declared.name()), columns, options(declared.details()));
    }

    private KeyOptions options(KeyDetails details) {
        return new KeyOptions(
                MemberColumns.names(table, details.include()),
                details.nullsNotDistinct(),
                details.deferrability(),
                Parameters.of(details.storageParameters()),
                details.tablespace());
    }

    /** Those that are written, and those of enums. */
    List<CheckConstraint> checks() {
        return Stream.concat(
                        table.constraints().checks().stream().map(this::check), EnumChecks.of(table, names).stream())
                .toList();
    }

    private CheckConstraint check(CheckDeclaration declared) {
        List<String> columns =
                MemberColumns.names(table, Stream.ofNullable(declared.member()).toList());
        return new CheckConstraint(
                names.of(ObjectKind.CHECK_CONSTRAINT, columns, declared.name()),
                new CheckCondition.Expression(Expressions.canonical(declared.expression())),
                !declared.noInherit(),
                !declared.notValid());
    }
}

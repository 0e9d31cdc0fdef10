package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.schema.naming.SqlName;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A name that is a word of SQL is quoted in what we write, and has to be quoted by everybody else; for those who ask for it. */
final class ReservedWordAdvice implements TableAdvice {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        Stream<SourceFinding> ofTable =
                check("table of " + table.model().name(), table.options().adoptedName(), table.namePlace());
        return Stream.concat(
                ofTable,
                table.columns().stream()
                        .flatMap(column ->
                                check("column of " + table.place(column), column.columnName(), table.place(column))));
    }

    private Stream<SourceFinding> check(String what, @Nullable String name, SourceRef place) {
        return name != null
                        && PLAIN.matcher(name).matches()
                        && !SqlName.of(name).equals(name)
                ? Stream.of(SourceFinding.at(
                        place,
                        WarningCode.RESERVED_WORD,
                        "The " + what + " is called " + name + ", a word of SQL that has to be quoted in every query.",
                        "Give it another name, with @RenamedFrom if it exists already."))
                : Stream.empty();
    }
}

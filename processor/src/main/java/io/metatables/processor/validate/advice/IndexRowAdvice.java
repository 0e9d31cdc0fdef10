package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.schema.model.ColumnType;
import java.util.Set;
import java.util.function.Consumer;

/** A row of a B-tree has to fit into a third of a page; PostgreSQL tells so when the first row does not. */
final class IndexRowAdvice implements TableAdvice {
    private static final int MAX_BYTES = 2704;
    private static final Set<String> TEXTS = Set.of("varchar", "char");

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        for (IndexShape index : IndexShape.of(table)) {
            long bytes = 0;
            for (String member : index.members()) {
                ColumnType type = TypeMapping.columnType(table, member);
                bytes += type == null ? 0 : bytes(type);
            }
            if (bytes > MAX_BYTES) {
                findings.accept(finding(index, bytes));
            }
        }
    }

    /** The bytes of the longest value, if each of its characters is one byte; a type without a length counts nothing. */
    private static long bytes(ColumnType type) {
        return TEXTS.contains(type.name()) && type.dimensions() == 0 ? type.modifier(0) : 0;
    }

    private static SourceFinding finding(IndexShape index, long bytes) {
        return SourceFinding.at(
                index.place(),
                WarningCode.INDEX_ROW_SIZE,
                "On " + index.place().type() + ", " + index.what() + " has to hold values of up to " + bytes
                        + " characters; a row of a B-tree has room for " + MAX_BYTES
                        + " bytes, and a longer one is refused.",
                "Shorten the columns, index an expression such as md5(...) or left(...), or use method = \"hash\".");
    }
}

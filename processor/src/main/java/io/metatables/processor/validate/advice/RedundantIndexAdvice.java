package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.WarningCode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An index whose members another one begins with finds nothing that the other does not, and costs as much to keep. */
final class RedundantIndexAdvice implements TableAdvice {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        if (table.indexes().isEmpty()) {
            return;
        }
        List<IndexShape> indexes = IndexShape.of(table);
        for (int i = 0; i < indexes.size(); i++) {
            IndexShape index = indexes.get(i);
            IndexShape better = index.declared() && !index.unique() ? better(indexes, i) : null;
            if (better != null) {
                findings.accept(finding(index, better));
            }
        }
    }

    /** An index that does all that the one does; of two equal ones, the first. */
    private static @Nullable IndexShape better(List<IndexShape> indexes, int index) {
        IndexShape shape = indexes.get(index);
        for (int i = 0; i < indexes.size(); i++) {
            IndexShape other = indexes.get(i);
            if (i != index && other.startsWith(shape) && (i < index || !isSame(other, shape))) {
                return other;
            }
        }
        return null;
    }

    private static boolean isSame(IndexShape one, IndexShape other) {
        return one.members().equals(other.members()) && one.unique() == other.unique();
    }

    private static SourceFinding finding(IndexShape index, IndexShape other) {
        return SourceFinding.at(
                index.place(),
                WarningCode.REDUNDANT_INDEX,
                "On " + index.place().type() + ", " + index.what() + " is redundant: " + other.what()
                        + " finds the same rows.",
                "Remove the @Index, and every INSERT has less to do.");
    }
}

package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.WarningCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An index whose members another one begins with finds nothing that the other does not, and costs as much to keep. */
final class RedundantIndexAdvice implements TableAdvice {

    @Override
    public WarningCode code() {
        return WarningCode.REDUNDANT_INDEX;
    }

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        if (table.indexes().isEmpty()) {
            return Stream.empty();
        }
        List<IndexShape> indexes = IndexShape.of(table);
        return IntStream.range(0, indexes.size())
                .filter(i -> indexes.get(i).declared() && !indexes.get(i).unique())
                .boxed()
                .flatMap(i -> better(indexes, i).map(other -> finding(indexes.get(i), other)).stream());
    }

    /** An index that does all that the one does; of two equal ones, the first. */
    private static Optional<IndexShape> better(List<IndexShape> indexes, int index) {
        IndexShape shape = indexes.get(index);
        return IntStream.range(0, indexes.size())
                .filter(i -> i != index)
                .filter(i -> indexes.get(i).startsWith(shape))
                .filter(i -> !isSame(indexes.get(i), shape) || i < index)
                .mapToObj(indexes::get)
                .findFirst();
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

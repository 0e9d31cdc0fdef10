package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.processor.validate.rule.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where some members tell all rows apart, so do more of them. Such a key makes sense only for a foreign key to refer to: PostgreSQL
 * asks for a unique key over exactly the referenced columns.
 */
final class RedundantUniqueAdvice implements Advice {

    @Override
    public WarningCode code() {
        return WarningCode.REDUNDANT_UNIQUE;
    }

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        Set<Referenced> referenced = new HashSet<>();
        Reference.of(compilation)
                .forEach(reference -> referenced.add(new Referenced(
                        reference.key().target(), Set.copyOf(reference.key().targetMembers()))));
        return compilation.sourceTables().flatMap(table -> check(table, referenced));
    }

    private record Referenced(String model, Set<String> members) {}

    private static Stream<SourceFinding> check(TableDeclaration table, Set<Referenced> referenced) {
        List<IndexShape> keys =
                IndexShape.of(table).stream().filter(IndexShape::unique).toList();
        if (keys.size() < 2) {
            return Stream.empty();
        }
        return IntStream.range(0, keys.size())
                .filter(i -> !keys.get(i).place().equals(table.annotation()))
                .boxed()
                .flatMap(i -> stronger(table, keys, i, referenced).map(other -> finding(keys.get(i), other)).stream());
    }

    /** A key that forbids all that the one forbids; of two equal ones, the first. */
    private static Optional<IndexShape> stronger(
            TableDeclaration table, List<IndexShape> keys, int key, Set<Referenced> referenced) {
        Set<String> members = Set.copyOf(keys.get(key).members());
        boolean wanted = referenced.contains(new Referenced(table.model().name(), members));
        return IntStream.range(0, keys.size())
                .filter(i -> i != key)
                .filter(i -> {
                    Set<String> others = Set.copyOf(keys.get(i).members());
                    return others.equals(members)
                            ? i < key
                            : !wanted && members.containsAll(others) && isNotNull(table, others);
                })
                .mapToObj(keys::get)
                .findFirst();
    }

    /** Rows with a null in a key are all different to it. */
    private static boolean isNotNull(TableDeclaration table, Set<String> members) {
        return members.stream()
                .allMatch(member -> table.column(member)
                        .filter(column -> !column.nullable())
                        .isPresent());
    }

    private static SourceFinding finding(IndexShape key, IndexShape other) {
        return SourceFinding.at(
                key.place(),
                WarningCode.REDUNDANT_UNIQUE,
                "On " + key.place().type() + ", " + key.what() + " forbids nothing that " + other.what() + " allows.",
                "Remove it, unless its order serves a query: then an @Index without unique says what it is for.");
    }
}

package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.processor.validate.rule.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where some members tell all rows apart, so do more of them. Such a key makes sense only for a foreign key to refer to: PostgreSQL
 * asks for a unique key over exactly the referenced columns.
 */
final class RedundantUniqueAdvice implements Advice {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        Map<String, Set<Set<String>>> referenced = referenced(compilation);
        for (TableDeclaration table : compilation.tables()) {
            if (compilation.isSource(table)) {
                check(table, referenced.getOrDefault(table.model().name(), Set.of()), findings);
            }
        }
    }

    /** The members that foreign keys refer to by name, by the model whose they are. */
    private static Map<String, Set<Set<String>>> referenced(CompilationModel compilation) {
        Map<String, Set<Set<String>>> referenced = new HashMap<>();
        for (Reference reference : Reference.of(compilation)) {
            List<String> members = reference.key().targetMembers();
            if (!members.isEmpty()) {
                referenced
                        .computeIfAbsent(reference.key().target(), unused -> new HashSet<>())
                        .add(Set.copyOf(members));
            }
        }
        return referenced;
    }

    private static void check(TableDeclaration table, Set<Set<String>> referenced, Consumer<SourceFinding> findings) {
        List<IndexShape> keys = new ArrayList<>();
        for (IndexShape shape : IndexShape.of(table)) {
            if (shape.unique()) {
                keys.add(shape);
            }
        }
        if (keys.size() < 2) {
            return;
        }
        SourceRef implied = table.annotation();
        for (int i = 0; i < keys.size(); i++) {
            IndexShape stronger = stronger(table, keys, i, referenced);
            if (stronger != null && !keys.get(i).place().equals(implied)) {
                findings.accept(finding(keys.get(i), stronger));
            }
        }
    }

    /** A key that forbids all that the one forbids; of two equal ones, the first. */
    private static @Nullable IndexShape stronger(
            TableDeclaration table, List<IndexShape> keys, int key, Set<Set<String>> referenced) {
        Set<String> members = Set.copyOf(keys.get(key).members());
        boolean wanted = referenced.contains(members);
        for (int i = 0; i < keys.size(); i++) {
            Set<String> others = Set.copyOf(keys.get(i).members());
            boolean stronger = others.equals(members)
                    ? i < key
                    : !wanted && members.containsAll(others) && isNotNull(table, others);
            if (i != key && stronger) {
                return keys.get(i);
            }
        }
        return null;
    }

    /** Rows with a null in a key are all different to it. */
    private static boolean isNotNull(TableDeclaration table, Set<String> members) {
        for (String member : members) {
            ColumnDeclaration column = table.column(member).orElse(null);
            if (column == null || column.nullable()) {
                return false;
            }
        }
        return true;
    }

    private static SourceFinding finding(IndexShape key, IndexShape other) {
        return SourceFinding.at(
                key.place(),
                WarningCode.REDUNDANT_UNIQUE,
                "On " + key.place().type() + ", " + key.what() + " forbids nothing that " + other.what() + " allows.",
                "Remove it, unless its order serves a query: then an @Index without unique says what it is for.");
    }
}

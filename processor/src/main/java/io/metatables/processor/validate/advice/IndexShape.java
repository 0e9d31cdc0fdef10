package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.ElementDeclaration;
import io.metatables.processor.declaration.IndexDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.processor.validate.rule.UniqueKeys;
import io.metatables.schema.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A B-tree over whole columns and all rows, whatever it was declared for.
 *
 * @param place where it is declared
 * @param kind what it is, as messages say it
 * @param members Java names in the order of the index
 * @param unique whether it keeps rows apart
 * @param declared whether somebody wrote it as an index, and may as well leave it out
 */
record IndexShape(SourceRef place, String kind, List<String> members, boolean unique, boolean declared) {

    /** All of a table: those of its keys first, since they cannot be left out. */
    static List<IndexShape> of(TableDeclaration table) {
        List<IndexShape> shapes = new ArrayList<>(ofKeys(table));
        for (IndexDeclaration index : table.indexes()) {
            if (isWhole(index)) {
                String kind = index.unique() ? "the unique index" : "the index";
                shapes.add(new IndexShape(index.source(), kind, index.members(), index.unique(), true));
            }
        }
        return shapes;
    }

    private static boolean isWhole(IndexDeclaration index) {
        String method = index.details().method();
        if (index.details().where() != null || (method != null && !method.equals(IndexOptions.BTREE))) {
            return false;
        }
        for (ElementDeclaration element : index.elements()) {
            if (!element.isPlain()) {
                return false;
            }
        }
        return true;
    }

    /** Those that belong to constraints, and the one that keeps a grain unique. */
    static List<IndexShape> ofKeys(TableDeclaration table) {
        List<IndexShape> shapes = new ArrayList<>();
        List<String> primaryKey = table.primaryKeyMembers();
        if (!primaryKey.isEmpty()) {
            shapes.add(new IndexShape(table.annotation(), "the primary key", primaryKey, true, false));
        }
        for (UniqueDeclaration unique : table.uniques()) {
            shapes.add(new IndexShape(unique.source(), "the unique constraint", unique.members(), true, false));
        }
        List<String> grain = table.grainMembers();
        if (!grain.isEmpty() && !UniqueKeys.isDeclared(table, grain)) {
            shapes.add(new IndexShape(table.annotation(), "the grain index", grain, true, false));
        }
        return shapes;
    }

    /** What it is, and over what. */
    String what() {
        return kind + " over (" + String.join(", ", members) + ")";
    }

    /** Whether it helps to find rows by the values of some members, in whatever order they are compared. */
    boolean finds(List<String> wanted) {
        return members.size() >= wanted.size()
                && Set.copyOf(members.subList(0, wanted.size())).equals(Set.copyOf(wanted));
    }

    /** Whether its order is the one of another index, as far as that goes. */
    boolean startsWith(IndexShape other) {
        return members.size() >= other.members.size()
                && members.subList(0, other.members.size()).equals(other.members);
    }
}

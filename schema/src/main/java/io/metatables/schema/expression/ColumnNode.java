package io.metatables.schema.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The name of a column.
 *
 * @param path as the server knows it; the column's own name is the last
 */
record ColumnNode(List<String> path) implements SqlNode {

    ColumnNode {
        path = List.copyOf(path);
    }

    private String column() {
        return path.get(path.size() - 1);
    }

    @Override
    public Binding binding() {
        return Binding.COLUMN;
    }

    @Override
    public void spell(Spelling spelling) {
        spelling.add(SqlName.spelled(path));
    }

    @Override
    public void mention(Mentions mentions) {
        mentions.column(column());
    }

    @Override
    public SqlNode withColumns(Map<String, String> newByOld) {
        List<String> newPath = new ArrayList<>(path);
        newPath.set(path.size() - 1, newByOld.getOrDefault(column(), column()));
        return new ColumnNode(newPath);
    }

    @Override
    public boolean fitsBetween() {
        return true;
    }
}

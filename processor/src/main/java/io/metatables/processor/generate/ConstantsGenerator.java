package io.metatables.processor.generate;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Generates the constants of tables: their identifiers and the names of their columns, so that SQL need not repeat them. The
 * tables of one package share one file, because it is files that cost javac time: a name that is new to it, it looks for in
 * every module of the JDK before it lets a processor create the file. For the same reason the text is put together here, and a
 * table is an interface, which has no constructor.
 */
public final class ConstantsGenerator {
    private final SourceAssembly assembly;

    /**
     * Generates with a given mark.
     *
     * @param assembly how the text of a file is made
     */
    public ConstantsGenerator(SourceAssembly assembly) {
        this.assembly = assembly;
    }

    /**
     * Generates the constants of a package.
     *
     * @param tables all tables of the package; valid declarations, at least one
     * @return the source
     */
    public GeneratedSource generate(List<TableDeclaration> tables) {
        TableDeclaration first = tables.get(0);
        StringBuilder body = new StringBuilder(tables.size() * 1_500);
        for (TableDeclaration table : tables) {
            append(body, table);
        }
        String name = first.model().constantsHolder();
        return assembly.source(
                name,
                first.model(),
                "The names of the tables of this package and of their columns, as they are in the database.",
                body);
    }

    private static void append(StringBuilder body, TableDeclaration table) {
        String name = table.model().constantsClass();
        comment(body.append('\n'), "    ", classComment(table));
        body.append("    public interface ")
                .append(name, name.lastIndexOf('.') + 1, name.length())
                .append(" {\n");
        constant(body, ConstantNames.IDENTIFIER, table.identifier(), "The identifier of the table.");
        List<ColumnDeclaration> columns = table.allColumns();
        Map<String, String> names = ConstantNames.of(namesOf(columns));
        for (ColumnDeclaration column : columns) {
            constant(body, String.valueOf(names.get(column.columnName())), column.columnName(), columnComment(column));
        }
        body.append("    }\n");
    }

    private static List<String> namesOf(List<ColumnDeclaration> columns) {
        List<String> names = new ArrayList<>();
        for (ColumnDeclaration column : columns) {
            names.add(column.columnName());
        }
        return names;
    }

    private static void constant(StringBuilder body, String name, String value, String comment) {
        comment(body, "        ", comment);
        body.append("        String ").append(name).append(" = ");
        StringLiteral.append(body, value);
        body.append(";\n");
    }

    private static void comment(StringBuilder body, String indent, String text) {
        body.append(indent).append("/** ").append(text).append(" */\n");
    }

    private static String classComment(TableDeclaration table) {
        String description = table.options().description();
        return (description == null ? "" : JavadocText.sentence(description))
                + "The names of " + JavadocText.escape(table.identifier())
                + " and of its columns, as they are in the database.";
    }

    private static String columnComment(ColumnDeclaration column) {
        String description = column.description();
        return (description == null ? "" : JavadocText.sentence(description))
                + "Type: {@code "
                + TypeMapping.columnType(column).map(Object::toString).orElse("") + "}, "
                + (column.nullable() ? "may be null." : "never null.");
    }
}

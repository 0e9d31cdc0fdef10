package io.metatables.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.metatables.processor.assemble.ColumnAssembler;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.model.Column;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Generates the constants of a table: its identifier and the names of its columns, so that SQL need not repeat them. */
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
     * Generates the class.
     *
     * @param table a valid declaration
     * @return its source
     */
    public GeneratedSource generate(TableDeclaration table) {
        TypeSpec.Builder type = TypeSpec.classBuilder(SourceAssembly.generated(table.model(), "Table"))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(SourceAssembly.suppressions())
                .addJavadoc("$L", classComment(table))
                .addField(constant(ConstantNames.IDENTIFIER, table.identifier(), "The identifier of the table."))
                .addMethod(SourceAssembly.hiddenConstructor());
        List<Column> columns = ColumnAssembler.columns(table);
        Map<String, String> names =
                ConstantNames.of(columns.stream().map(Column::name).toList());
        for (Column column : columns) {
            String name = String.valueOf(names.get(column.name()));
            type.addField(constant(name, column.name(), columnComment(column)));
        }
        return assembly.source(table.model(), type);
    }

    private static FieldSpec constant(String name, String value, String comment) {
        return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", comment)
                .initializer("$S", value)
                .build();
    }

    private static String classComment(TableDeclaration table) {
        String description = Objects.requireNonNullElse(table.options().description(), "");
        return JavadocText.sentence(description)
                + "The names of " + JavadocText.escape(table.identifier())
                + " and of its columns, as they are in the database.";
    }

    private static String columnComment(Column column) {
        String description = Objects.requireNonNullElse(column.description(), "");
        return JavadocText.sentence(description)
                + "Type: {@code " + column.type() + "}, "
                + (column.nullable() ? "may be null." : "never null.");
    }
}

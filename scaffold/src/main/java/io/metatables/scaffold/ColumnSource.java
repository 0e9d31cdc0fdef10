package io.metatables.scaffold;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.GeneratedColumn;
import io.metatables.annotations.GeneratedKind;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Generation;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.Serial;
import io.metatables.schema.model.Table;
import io.metatables.schema.naming.PhysicalName;
import org.jspecify.annotations.Nullable;

/** A column as a component of a record. */
final class ColumnSource {
    private final Table table;
    private final Column column;
    private final String member;
    private final JavaColumnType type;

    ColumnSource(Table table, Column column, String member, JavaColumnType type) {
        this.table = table;
        this.column = column;
        this.member = member;
        this.type = type;
    }

    ParameterSpec.Builder component() {
        TypeName javaType = column.nullable() ? type.nullable() : type.javaType();
        ParameterSpec.Builder component = ParameterSpec.builder(javaType, member);
        type.json().ifPresent(component::addAnnotation);
        AnnotationSpec said = column();
        if (!said.members().isEmpty()) {
            component.addAnnotation(said);
        }
        generation(component);
        return component;
    }

    private AnnotationSpec column() {
        AnnotationSpec.Builder annotation = JavaColumnType.column();
        if (!PhysicalName.cut(PhysicalName.snakeCase(member)).equals(column.name())) {
            annotation.addMember("name", "$S", column.name());
        }
        type.attributes()
                .members()
                .forEach((name, values) -> values.forEach(value -> annotation.addMember(name, value)));
        text(annotation, "collation", column.collation());
        text(annotation, "storage", column.storage().strategy());
        text(annotation, "compression", column.storage().compression());
        if (column.storage().statistics() != null) {
            annotation.addMember("statistics", "$L", column.storage().statistics());
        }
        Members.texts(annotation, "parameters", column.storage().parameters());
        text(annotation, "description", column.description());
        return annotation.build();
    }

    static void text(AnnotationSpec.Builder annotation, String name, @Nullable String value) {
        if (value != null) {
            annotation.addMember(name, "$S", value);
        }
    }

    private void generation(ParameterSpec.Builder component) {
        @Nullable String defaultExpression = column.defaultExpression();
        if (defaultExpression != null) {
            component.addAnnotation(AnnotationSpec.builder(ColumnDefault.class)
                    .addMember("value", "$S", defaultExpression)
                    .build());
        }
        @Nullable Generation generation = column.generation();
        if (generation instanceof Identity identity) {
            component.addAnnotation(SequenceSource.identity(identity, table, column));
        } else if (generation instanceof Serial serial) {
            component.addAnnotation(SequenceSource.serial(serial, table, column));
        } else if (generation instanceof GeneratedExpression generated) {
            component.addAnnotation(generated(generated));
        }
    }

    private static AnnotationSpec generated(GeneratedExpression generated) {
        AnnotationSpec.Builder annotation =
                AnnotationSpec.builder(GeneratedColumn.class).addMember("value", "$S", generated.sql());
        if (generated.virtual()) {
            annotation.addMember("kind", "$T.$L", GeneratedKind.class, GeneratedKind.VIRTUAL);
        }
        return annotation.build();
    }
}
